public import Diagnostics
public import Fields

extension Areas {
  /// Reads `areas:` of site.yml: places, groups whose average is given in the data, and groups worked out from members.
  /// - Parameter authorityCode: the nine-character code of the site's authority.
  public static func read(_ value: Value, authorityCode: String?) -> (Areas, [Diagnostic]) {
    let list = FieldReader(value, of: "'areas' of site.yml")
    var problems = list.diagnostics
    let ids = Set(list.keys.map(\.key))
    var areas: [Area] = []
    for entry in list.keys {
      var reader = FieldReader(entry.value, of: "the area '\(entry.key)'")
      let label = reader.requiredText("label")
      let code = code(&reader, among: areas)
      let group = group(&reader, id: entry.key, ids)
      areas.append(Area(id: entry.key, label: label, code: code, role: group.map { .group($0) } ?? .place))
      problems += reader.finish()
    }
    return (Areas(areas, authorityCode: authorityCode), problems + nested(areas, list))
  }

  private static func code(_ reader: inout FieldReader, among areas: [Area]) -> String? {
    guard let code = reader.text("code") else { return nil }
    let place = reader.place(of: "code")
    guard Area.isCode(code) else {
      reader.complain(
        .wrongValue, at: place, "'code' of \(reader.subject) is '\(code)', which is not a nine-character code",
        help: "write a code such as E08000028; codes of three digits are not read")
      return nil
    }
    if let other = areas.first(where: { $0.code == code }) {
      reader.complain(
        .wrongValue, at: place, "\(reader.subject) has the code \(code), as the area '\(other.id)' has",
        help: "a row of this code could belong to either: keep one of them")
      return nil
    }
    return code
  }

  /// The group that the keys describe; `nil` for a place.
  private static func group(_ reader: inout FieldReader, id: String, _ ids: Set<String>) -> AreaGroup? {
    let method = reader.choice("method", of: GroupMethod.all.map { ($0.id, $0) })
    let model = reader.text("model")
    let count = reader.integer("count", in: 1...1000)
    let members = members(&reader, ids)
    let hasMembers = reader.has("members")
    guard ["method", "model", "count", "members"].contains(where: reader.has) else { return nil }
    guard let method else {
      if !reader.has("method") {
        reader.complain(
          .comparatorWithoutMethod, at: reader.place,
          "\(reader.subject) is an average, and an average without its method cannot be compared",
          help: hasMembers
            ? "add 'method: mean', 'median' or 'pooled'"
            : "add 'method: mean', 'median' or 'pooled', or 'method: not stated' if the source does not say")
      }
      return nil
    }
    if hasMembers, method.work == nil {
      reader.complain(
        .comparatorWithoutMethod, at: reader.place(of: "method"),
        "\(reader.subject) is worked out from its members, which takes a method",
        help: "write 'method: mean', 'median' or 'pooled'")
    }
    if hasMembers, let count, count != members.count {
      reader.complain(
        .wrongValue, at: reader.place(of: "count"),
        "'count' of \(reader.subject) is \(count), but 'members' lists \(members.count)",
        help: "leave 'count' out: the members are counted")
    }
    return AreaGroup(method: method, model: model, count: count, members: members)
  }

  private static func members(_ reader: inout FieldReader, _ ids: Set<String>) -> [String] {
    var members: [String] = []
    for item in reader.list("members") ?? [] {
      guard let member = item.text, Area.isCode(member) || ids.contains(member) else {
        reader.complain(
          .unknownArea, at: item.place,
          "a member of \(reader.subject) is '\(item.text ?? item.kind)', which is neither a nine-character code nor an area",
          help: "write a code such as E08000027, or the id of another area")
        continue
      }
      if members.contains(member) {
        reader.complain(
          .wrongValue, at: item.place, "\(reader.subject) has the member '\(member)' twice", help: "delete one of them")
      } else {
        members.append(member)
      }
    }
    if reader.has("members"), members.isEmpty, reader.diagnostics.isEmpty {
      reader.complain(
        .wrongValue, at: reader.place(of: "members"), "'members' of \(reader.subject) is empty",
        help: "list the members' codes, or leave the line out where the data has the average")
    }
    return members
  }

  /// Members that are groups themselves, or the same place by its id and by its code.
  private static func nested(_ areas: [Area], _ list: FieldReader) -> [Diagnostic] {
    let known = Areas(areas)
    return areas.flatMap { area -> [Diagnostic] in
      let place = list.place(of: area.id)
      let members = area.group?.members ?? []
      let groups = members.filter { known[$0]?.group != nil }.map { member in
        Diagnostic(
          .wrongValue, at: place, "the area '\(area.id)' has the member '\(member)', which is an average itself",
          help: "list places, not groups")
      }
      let doubles = members.filter { member in known[member]?.code.map(members.contains) == true }.map { member in
        Diagnostic(
          .wrongValue, at: place,
          "the area '\(area.id)' has the member '\(member)' twice: by its id and by its code",
          help: "delete one of them")
      }
      return groups + doubles
    }
  }
}
