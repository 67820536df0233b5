import Diagnostics

extension Array {
  /// The elements in order of their places in the files; of one place, in their present order.
  func inOrder(of place: (Element) -> Place) -> [Element] {
    enumerated().map { (place: place($0.element), offset: $0.offset, element: $0.element) }
      .sorted { ($0.place, $0.offset) < ($1.place, $1.offset) }.map(\.element)
  }
}
