internal import Markup

extension ChartFrame {
  /// Time from left to right and values upwards: points over their periods, names at the ends of lines, bands, level
  /// lines and notes where nothing crosses them.
  static func time(_ marks: @escaping @Sendable (Plot, inout MarkupWriter) -> Void) -> ChartFrame {
    var frame = ChartFrame { data, layout in
      guard let axis = data.axis else { return nil }
      let picture = Picture(data, axis: axis, layout: layout)
      return ChartPicture(height: picture.height) { Drawing(picture: picture, marks: marks).draw(into: &$0) }
    }
    frame.panel = PanelDesign(hasEndLabels: true, key: PanelWords.lines(of:))
    return frame
  }
}
