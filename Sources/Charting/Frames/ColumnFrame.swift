internal import Markup

extension ChartFrame {
  /// Bands side by side with bars from zero: periods or categories below, values at bars where they have room, and
  /// what is missing in words.
  static func columns(_ marks: @escaping @Sendable (ColumnPlot) -> ColumnMarks) -> ChartFrame {
    var frame = ChartFrame { data, layout in
      guard let axis = data.axis, !data.positions.isEmpty else { return nil }
      let picture = ColumnPicture(data, axis: axis, layout: layout, marks: marks)
      return ChartPicture(height: picture.height) { ColumnDrawing(picture: picture).draw(into: &$0) }
    }
    frame.sparkline = { data in
      SparkBars.row(data, width: Sparkline.width, height: Sparkline.height, margin: Sparkline.margin).map { bars in
        { bars.draw(into: &$0) }
      }
    }
    frame.panel = PanelDesign(hasValuesAtMarks: true, key: PanelWords.bars(of:))
    return frame
  }
}
