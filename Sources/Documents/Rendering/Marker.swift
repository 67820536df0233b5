/// What stands in libcmark's HTML where a gap is, until `Splitting` takes it out.
///
/// A marker is written between two control characters. The text fed to libcmark holds none: `Marker.cleaned`.
enum Marker: Equatable {
  /// A slot, as an index into the composition's.
  case slot(Int)
  /// A block, as an index into the composition's.
  case block(Int)
  /// The id of the element whose start tag ends here, as an index into the composition's.
  case id(Int)

  static let opening: Unicode.Scalar = "\u{1}"
  static let closing: Unicode.Scalar = "\u{2}"

  var text: String {
    let body =
      switch self {
      case .slot(let index): "s\(index)"
      case .block(let index): "b\(index)"
      case .id(let index): "i\(index)"
      }
    return "\(Self.opening)\(body)\(Self.closing)"
  }

  init?(body: some StringProtocol) {
    guard let letter = body.first, let index = Int(body.dropFirst()) else { return nil }
    switch letter {
    case "s": self = .slot(index)
    case "b": self = .block(index)
    case "i": self = .id(index)
    default: return nil
    }
  }

  /// A text without NUL and without the control characters that markers are made of; each becomes U+FFFD, so that columns stay.
  static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isReserved) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isReserved(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= TableFragments.guardian.value
  }
}
