/// How a kind's rows are laid out.
struct RowDesign: Sendable {
  /// Where the labels of the narrow layout stand.
  enum Labels { case above, beside }
  /// Where printed values stand: at the ends of the marks, or in a column at the right.
  enum Values { case atMarks, inColumn }

  var narrowLabels = Labels.above
  /// Values stand in a column wherever there are vertical rules.
  var values = Values.atMarks
  /// How high the marks are, in tenths of a pixel.
  var thickness = 180
  /// The way from one row to the next beyond their marks and texts.
  var gap = 80
  /// Whether the scale has zero on it.
  var fromZero = true
  /// Whether the scale is drawn, with ticks and grid; marks whose values are all printed need none.
  var showsAxis = false
  /// Whether rules lie behind the marks, as small marks need; bars are crossed by them.
  var rulesBehind = false
  /// How far marks reach beyond their values.
  var overhang = 0
}
