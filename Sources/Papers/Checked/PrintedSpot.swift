/// Where on the paper's own page a figure is printed, so that its working can lead back to it.
enum PrintedSpot: Hashable {
  /// In a gap of the text, by its index.
  case text(Int)
  /// In a caption, a note or another text that is printed once: an id of its own.
  case phrase
  /// In a picture, in a text that is not printed on every page, or in one of many: what holds it, by its id.
  case within(String)

  /// The head of the page, which prints the title and the summary.
  static let head = within("page-main")

  /// The gap of the text.
  var slot: Int? {
    if case .text(let slot) = self { return slot }
    return nil
  }
}
