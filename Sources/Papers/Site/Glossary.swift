public import Diagnostics
public import Fields

/// The abbreviations that a site explains: `glossary.yml`.
public struct Glossary: Sendable {
  /// An abbreviation and what it stands for.
  public struct Entry: Sendable {
    /// "MASH".
    public let abbreviation: String
    /// "Multi-agency safeguarding hub".
    public let expansion: String
    /// What that is, in a sentence or two.
    public let definition: String?
  }

  /// The entries in alphabetical order, capitals and small letters alike.
  public private(set) var entries: [Entry] = []

  /// Whether there is nothing to explain.
  public var isEmpty: Bool { entries.isEmpty }

  /// No entries.
  public init() {}

  /// Reads `glossary.yml`: `MASH: Multi-agency safeguarding hub`, or a group with `expansion` and `definition`.
  /// - Returns: the glossary, and what is wrong with it.
  public static func read(_ value: Value) -> (Glossary, [Diagnostic]) {
    let list = FieldReader(value, of: "glossary.yml")
    var problems = list.diagnostics
    var glossary = Glossary()
    for key in list.keys {
      let subject = "the abbreviation '\(key.key)'"
      guard key.key.first?.isLetter == true else {
        problems.append(
          Diagnostic(
            .wrongValue, at: key.place, "\(subject) does not start with a letter",
            help: "write the abbreviation as papers do: 'MASH: Multi-agency safeguarding hub'"))
        continue
      }
      let (entry, faults) = entry(key, subject)
      problems += faults
      glossary.entries.append(entry)
    }
    glossary.entries.sort {
      ($0.abbreviation.lowercased(), $0.abbreviation) < ($1.abbreviation.lowercased(), $1.abbreviation)
    }
    return (glossary, problems)
  }

  private static func entry(_ key: Value.Entry, _ subject: String) -> (Entry, [Diagnostic]) {
    if let text = key.value.text, !text.allSatisfy(\.isWhitespace) {
      return (Entry(abbreviation: key.key, expansion: text, definition: nil), [])
    }
    // A blank text is nothing at all.
    let value = key.value.text == nil ? key.value : Value(.null, at: key.value.place)
    var reader = FieldReader(value, of: subject)
    let entry = Entry(
      abbreviation: key.key,
      expansion: reader.requiredText("expansion", help: "write what it stands for: '\(key.key): …'"),
      definition: reader.text("definition"))
    return (entry, reader.finish())
  }
}

extension LibraryReading {
  /// Reads `glossary.yml`, where there is one.
  mutating func readGlossary() {
    guard let value = value("glossary.yml") else { return }
    let (glossary, problems) = Glossary.read(value)
    library.glossary = glossary
    diagnostics += problems
  }
}
