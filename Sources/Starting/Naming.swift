import Diagnostics
import Papers

/// Names of files and folders, and texts as YAML takes them.
enum Naming {
  /// A name that can be an address as it is.
  static func checked(_ name: String, for what: String) throws(StartingProblem) -> String {
    let isPlain = name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    guard isPlain, name.first?.isLowercase == true, name.last != "-" else {
      let plain = slug(name)
      let help = plain.isEmpty ? "such as visits-on-time" : "such as \(plain)"
      throw .usage("'\(name)' cannot be \(what); use small letters, digits and hyphens, \(help)")
    }
    return name
  }

  /// The most characters of a name made from a title; longer ones are hard to type, and disks refuse hundreds.
  private static let longest = 60

  /// A title as an address: small letters and digits, hyphens between the words; as many words as fit.
  static func slug(_ title: String) -> String {
    let words = Slug.of(title).split(separator: "-").drop { $0.first?.isLetter != true }
    guard let first = words.first else { return "" }
    return words.dropFirst().reduce((name: String(first.prefix(longest)), isFull: false)) { made, word in
      let fits = !made.isFull && made.name.count + 1 + word.count <= longest
      return fits ? (made.name + "-" + word, false) : (made.name, true)
    }.name
  }

  /// A title that can be a file's name too.
  static func title(_ text: String) throws(StartingProblem) -> (title: String, slug: String) {
    let name = slug(text)
    guard !name.isEmpty else { throw .usage("'\(text)' cannot be a title; it needs a word with plain letters") }
    guard !text.contains(where: { $0.isNewline }) else { throw .usage("a title is one line") }
    return (text, name)
  }

  /// A text in double quotes, as YAML reads it.
  static func quoted(_ text: String) -> String {
    let escaped = text.map { character in
      switch character {
      case "\"", "\\": "\\\(character)"
      case "\t": " "
      default: String(character)
      }
    }
    return "\"\(escaped.joined())\""
  }

  /// A text as Markdown reads it: nothing in it is markup.
  static func plain(_ text: String) -> String {
    text.map { "\\`*_[]<>&#".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// The next file of a folder, by the numbers at the start of names: `03-finance.md` after `02-demand.md`.
  static func next(_ slug: String, in directory: String, of folder: SourceFolder) throws(StartingProblem) -> String {
    let names = folder.paths.filter { $0.hasPrefix(directory + "/") && $0.hasSuffix(".md") }
      .map { $0.dropFirst(directory.count + 1).dropLast(3) }
    let numbered = names.map { name in (name, Int(name.prefix { $0.isASCII && $0.isNumber })) }
    if let taken = numbered.first(where: { $0.0.drop { $0.isNumber || $0 == "-" } == slug }) {
      throw .refused(
        Diagnostic(
          .fileExists, at: Place(folder.printed("\(directory)/\(taken.0).md")),
          "there is a paper of this title already, and nothing is written over it",
          help: "choose another title, or change this file"))
    }
    let number = (numbered.compactMap(\.1).max() ?? 0) + 1
    return "\(directory)/\(number < 10 ? "0" : "")\(number)-\(slug).md"
  }
}
