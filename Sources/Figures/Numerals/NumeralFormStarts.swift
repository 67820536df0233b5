extension NumeralForm {
  /// What parts in a row can start with, and whether they may take up nothing.
  static func starts(of elements: [Element]) -> (bytes: ByteSet, mayBeEmpty: Bool) {
    var bytes = ByteSet()
    for element in elements {
      let (first, mayBeEmpty) = starts(of: element)
      bytes = bytes.union(first)
      if !mayBeEmpty { return (bytes, false) }
    }
    return (bytes, true)
  }

  private static func starts(of element: Element) -> (bytes: ByteSet, mayBeEmpty: Bool) {
    switch element {
    case .byte(let byte):
      let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      var bytes = ByteSet()
      bytes.insert(byte)
      if isSmall { bytes.insert(byte & 0xDF) }
      return (bytes, false)
    case .space: return (ByteSet(" "), false)
    case .reading(let kind): return (kind.starts ?? ByteSet(), kind.starts == nil)
    case .choice(let choices):
      let all = choices.map { starts(of: $0) }
      return (all.reduce(into: ByteSet()) { $0 = $0.union($1.bytes) }, all.contains(where: \.mayBeEmpty))
    }
  }

  /// The forms that a text can have, by the byte it starts with.
  static func index(_ forms: [NumeralForm]) -> [[NumeralForm]] {
    (0...255).map { byte in forms.filter { $0.starts.contains(UInt8(byte)) } }
  }
}
