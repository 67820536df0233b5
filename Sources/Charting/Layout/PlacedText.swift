/// A piece of text with its place, in tenths of a pixel.
struct PlacedText {
  /// Which point of the text its place names.
  enum Anchor { case start, middle, end }

  var text: String
  let x: Int
  var baseline: Int
  var anchor = Anchor.start
  var ink = Ink.text
  var isBold = false
}
