import Diagnostics
public import Documents
import Fields

/// What a report lists at its end: its appendices, or the papers that it rests on.
public struct Annex: Sendable {
  /// "Appendices", "Background Papers".
  public let title: String
  /// What is listed; nothing where the report says that there are none.
  public let items: [Phrase]
  /// Where the list is written.
  let place: Place

  /// The id of its heading: "background-papers".
  public var id: String { Numbering.id(of: title) }
}

extension Annex {
  /// Reads `appendices` and `background` of a report's front matter.
  static func read(_ reader: inout FieldReader) -> [Annex] {
    [("appendices", "Appendices"), ("background", "Background Papers")].compactMap { key, title in
      guard reader.has(key) else { return nil }
      let place = reader.place(of: key)
      guard let texts = reader.texts(key) else {
        reader.complain(
          .missingKey, at: place, "'\(key)' of the front matter is empty", help: "write 'none', or list what there is")
        return nil
      }
      let isNone = texts.isEmpty || texts.count == 1 && PlainWords.of(texts[0]) == "none"
      return Annex(title: title, items: isNone ? [] : reader.phrases(key), place: place)
    }
  }
}
