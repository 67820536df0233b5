import Diagnostics
import Documents

extension Review {
  /// Numbers that authors typed before the titles of chapters and before their sections, and that are not the
  /// generated ones.
  func typedNumbers() -> [Diagnostic] { chapters.flatMap { $0.typedTitle() + $0.typedSections() } }
}

extension Paper {
  /// A number before the title would be printed beside the generated one.
  fileprivate func typedTitle() -> [Diagnostic] {
    guard let element, let word = front.title?.texts.first?.text.split(separator: " ").first, let last = word.last,
      ".:)".contains(last)
    else { return [] }
    let number = word.dropLast().lowercased()
    guard !number.isEmpty, number.allSatisfy("ivxl".contains) || Int(number) != nil else { return [] }
    return [
      Diagnostic(
        .wrongNumbering, at: front.places["title"] ?? place,
        "the title starts with '\(word)', and the chapter is numbered \(element)",
        help: "take the typed number out, and numbers come by themselves")
    ]
  }

  /// Sections are numbered by their chapter; a typed number is taken out, and has to be the same.
  fileprivate func typedSections() -> [Diagnostic] {
    guard element != nil else { return [] }
    let numbers = document.headings.indices.filter { document.headings[$0].level == 2 }.map { sectionNumbers[$0] }
    return zip(document.numbered, numbers).compactMap { text, number in
      guard let typed = text.typed, let number, typed != number else { return nil }
      return Diagnostic(
        .wrongNumbering, at: text.place, "the section is typed as \(typed) but is section \(number)",
        help: "take the typed number out, and numbers come by themselves")
    }
  }
}
