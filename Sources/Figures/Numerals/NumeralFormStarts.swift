extension NumeralForm {
  /// What parts in a row can start with, and whether they may take up nothing.
  static func starts(of elements: [Element]) -> (bytes: Set<UInt8>, mayBeEmpty: Bool) {
    var bytes: Set<UInt8> = []
    for element in elements {
      let (first, mayBeEmpty) = starts(of: element)
      bytes.formUnion(first)
      if !mayBeEmpty { return (bytes, false) }
    }
    return (bytes, true)
  }

  private static func starts(of element: Element) -> (bytes: Set<UInt8>, mayBeEmpty: Bool) {
    switch element {
    case .byte(let byte):
      let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      return (isSmall ? [byte, byte & 0xDF] : [byte], false)
    case .space: return ([UInt8(ascii: " ")], false)
    case .reading(let kind): return (kind.starts ?? [], kind.starts == nil)
    case .choice(let choices):
      let all = choices.map { starts(of: $0) }
      return (all.reduce(into: []) { $0.formUnion($1.bytes) }, all.contains(where: \.mayBeEmpty))
    }
  }

  /// The forms that a text can have, by the byte it starts with.
  static func index(_ forms: [NumeralForm]) -> [[NumeralForm]] {
    (0...255).map { byte in forms.filter { $0.starts.contains(UInt8(byte)) } }
  }
}
