import Diagnostics
import Documents
import Fields

extension Recommendation {
  /// Reads one entry of `recommendations.yml`; `nil` where the meeting that made it cannot be read.
  static func read(_ reader: inout FieldReader, id: String, key: Place) -> Recommendation? {
    checkID(id, at: key, &reader)
    let topic = reader.requiredText("topic")
    let text = reader.requiredPhrase("text")
    let owner = reader.requiredText("owner", help: "add 'owner:' with the role of who does it")
    let addressee = addressee(&reader)
    if !reader.has("meeting") {
      _ = reader.requiredText("meeting", help: "add 'meeting:' with the day on which it was made")
    }
    let meeting = reader.day("meeting")
    let received = reader.day("received")
    let due = reader.day("due")
    let status = reader.status()
    let response = response(&reader)
    let parts = parts(&reader)
    let updates = updates(&reader)
    let minute = minute(&reader)
    guard let meeting else { return nil }
    let changes = StatusHistory(meeting: meeting, status: status, response: response, updates: updates)
    if let problem = changes.problem(of: id, at: reader.place(of: "status")) { reader.add(problem) }
    let read = Recommendation(
      id: id, meeting: meeting, minute: minute, topic: topic, text: text, owner: owner, addressee: addressee,
      received: received ?? meeting, due: due, response: response, parts: parts,
      updates: updates.inOrder(of: \.day), changes: changes.changes, place: key,
      minutePlace: reader.place(of: "minute"))
    for problem in RecommendationCheck(recommendation: read, places: reader.places).problems() { reader.add(problem) }
    return read
  }

  /// A minute's number, 8/24.
  private static func minute(_ reader: inout FieldReader) -> String? {
    guard let text = reader.text("minute"), MinuteNumber(text)?.text != text else { return reader.text("minute") }
    reader.complain(
      .wrongValue, at: reader.place(of: "minute"), "'minute' of \(reader.subject) is '\(text)', which is no minute",
      help: "write its number and year, such as 8/24")
    return nil
  }

  /// An id is part of an address, and may not be that of a part of every page.
  private static func checkID(_ id: String, at place: Place, _ reader: inout FieldReader) {
    if let taken = ["page-", "zone-", "change-"].first(where: { id.hasPrefix($0) }) {
      reader.complain(
        .wrongValue, at: place, "the id '\(id)' starts with '\(taken)', as parts of every page do",
        help: "choose another, such as youth-services-1")
    }
    guard !id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else { return }
    reader.complain(
      .wrongValue, at: place, "the id '\(id)' is part of an address, which can hold only plain letters",
      help: "write letters, digits and hyphens, such as youth-services-1")
  }

  private static func addressee(_ reader: inout FieldReader) -> Addressee {
    let choices = Addressee.allCases.map { (word: $0.rawValue, value: $0) }
    if !reader.has("to") {
      _ = reader.requiredText(
        "to", help: "add 'to:' with who has to answer: executive (two months), nhs (28 days) or officer (no fixed date)"
      )
    }
    return reader.choice("to", of: choices) ?? .officer
  }

  private static func response(_ reader: inout FieldReader) -> Response? {
    let response = reader.group("response") { group -> Response? in
      if !group.has("date") { _ = group.requiredText("date", help: "add 'date:' with the day of the response") }
      let text = group.requiredPhrase("text")
      return group.day("date").map { Response(day: $0, text: text) }
    }
    return response ?? nil
  }

  private static func parts(_ reader: inout FieldReader) -> [Part] {
    reader.entries("parts", of: { "part (\(letter($0)))" }) { part, index in
      Part(
        letter: letter(index), text: part.requiredPhrase("text"), response: part.phrase("response"),
        status: part.status(), place: part.place)
    }
  }

  private static func updates(_ reader: inout FieldReader) -> [Update] {
    reader.entries("updates", of: { "update \($0 + 1)" }) { update, _ -> Update? in
      let (date, meeting) = (update.day("date"), update.day("meeting"))
      if !update.has("date"), !update.has("meeting") {
        _ = update.requiredText("date", help: "add 'date:', or 'meeting:' with the meeting that heard it")
      }
      let (text, status) = (update.requiredPhrase("text"), update.status())
      return (date ?? meeting).map { Update(day: $0, meeting: meeting, text: text, status: status) }
    }.compactMap { $0 }
  }

  /// "a" to "z", then "aa".
  private static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return (index < letters.count ? "" : letter(index / letters.count - 1)) + String(letters[index % letters.count])
  }
}

extension FieldReader {
  fileprivate mutating func status() -> RecommendationStatus? {
    choice("status", of: RecommendationStatus.allCases.map { (word: $0.rawValue, value: $0) })
  }

  /// A list of mappings, each read by a reader of its own that knows the file: "part (b) of the recommendation 'x'".
  fileprivate mutating func entries<Result>(
    _ key: String, of name: (Int) -> String, _ read: (inout FieldReader, Int) -> Result
  ) -> [Result] {
    (list(key) ?? []).enumerated().map { index, value in
      var reader = FieldReader(value, of: "\(name(index)) of \(subject)", in: source)
      let result = read(&reader, index)
      for problem in reader.finish() { add(problem) }
      return result
    }
  }
}
