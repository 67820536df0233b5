/// A tick of a value axis: its text, and where it lies in tenths of a pixel.
struct ValueTick {
  let text: String
  let y: Int

  /// The ticks of an axis from the bottom to the top.
  static func all(of axis: ValueAxis, in layout: Layout) -> [ValueTick] {
    let rise = Rise(axis, in: layout)
    return axis.ticks.map { ValueTick(text: axis.text($0), y: rise.y(axis.step.value($0))) }
  }
}
