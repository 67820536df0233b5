import Diagnostics
import Fields
import Indicators

extension Site {
  /// Reads `site.yml`.
  static func read(_ value: Value) -> (Site, [Diagnostic]) {
    var reader = FieldReader(value, of: "site.yml")
    var site = Site()
    site.title = reader.requiredText("title")
    site.description = reader.text("description") ?? ""
    site.url = url(&reader)
    site.language = reader.text("language") ?? "en-GB"
    site.disclaimer = reader.text("disclaimer")
    site.objectives = reader.texts("objectives") ?? []
    site.comparators = reader.text("comparators")
    site.populations = reader.group("populations") { PopulationSettings(reading: &$0) }
    let authority = reader.group("authority") { (name: $0.requiredText("name"), code: code(&$0)) }
    site.authority = authority?.name ?? ""
    site.authorityCode = authority?.code
    if !reader.has("authority") { _ = reader.requiredText("authority", help: "add 'authority: {name: …, code: …}'") }
    site.declared = areas(&reader, authorityCode: site.authorityCode)
    site.readSeverities(&reader)
    return (site, reader.finish())
  }

  private static func code(_ reader: inout FieldReader) -> String? {
    guard let code = reader.text("code"), !Area.isCode(code) else { return reader.text("code") }
    reader.complain(
      .wrongValue, at: reader.place(of: "code"),
      "'code' of \(reader.subject) is '\(code)', which is not a nine-character code",
      help: "write a code such as E08000028; codes of three digits are not read")
    return nil
  }

  private static func url(_ reader: inout FieldReader) -> String? {
    guard let url = reader.text("url") else { return nil }
    guard url.hasPrefix("https://") || url.hasPrefix("http://"), !url.contains(" ") else {
      reader.complain(
        .wrongValue, at: reader.place(of: "url"), "'url' of site.yml is '\(url)', which is not a web address",
        help: "write the whole address, such as https://scrutiny.example.gov.uk")
      return nil
    }
    return url.hasSuffix("/") ? String(url.dropLast()) : url
  }

  private static func areas(_ reader: inout FieldReader, authorityCode: String?) -> Areas {
    guard let value = reader.value("areas") else { return Areas([], authorityCode: authorityCode) }
    let (areas, problems) = Areas.read(value, authorityCode: authorityCode)
    for problem in problems { reader.add(problem) }
    return areas
  }
}

extension PublishedSource {
  /// Reads `sources.yml`.
  static func read(_ value: Value) -> ([PublishedSource], [Diagnostic]) {
    let list = FieldReader(value, of: "sources.yml")
    var problems = list.diagnostics
    let sources = list.keys.map { entry in
      var reader = FieldReader(entry.value, of: "the source '\(entry.key)'")
      let source = PublishedSource(
        id: entry.key, title: reader.requiredText("title"), publisher: reader.text("publisher"),
        published: reader.text("published"), licence: reader.text("licence"), url: reader.text("url"),
        note: reader.text("note"))
      if let url = source.url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
        reader.complain(
          .wrongValue, at: reader.place(of: "url"), "'url' of \(reader.subject) is '\(url)', which is not a web address"
        )
      }
      problems += reader.finish()
      return source
    }
    return (sources, problems)
  }
}
