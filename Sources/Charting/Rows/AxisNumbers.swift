/// The ticks of a level scale and the numbers below it, as many as do not touch.
struct AxisNumbers {
  let ticks: [Int]
  let texts: [PlacedText]
  let bottom: Int

  init(_ axis: ValueAxis, scale: RowScale, layout: Layout, top: Int) {
    let fitting = TextFitting(size: layout.textSize)
    ticks = axis.ticks.map { scale.x(axis.step.value($0)) }
    bottom = top + 60 + layout.pitch
    var texts: [PlacedText] = []
    var end: Int?
    for (tick, place) in zip(axis.ticks, ticks) {
      let text = fitting.shortened(axis.text(tick), to: layout.width / 3)
      let half = (fitting.width(text) + 1) / 2
      let x = min(max(place, half + 10), layout.width - half - 10)
      if let end, x - half < end + 80 { continue }
      texts.append(PlacedText(text: text, x: x, baseline: top + 30 + layout.ascent, anchor: .middle))
      end = x + half
    }
    self.texts = texts
  }
}
