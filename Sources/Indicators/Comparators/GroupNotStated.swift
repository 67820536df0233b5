extension GroupMethod {
  /// A published average whose source does not say how it is made; it is never worked out here, and the page says so.
  public static let notStated = GroupMethod(
    id: "not stated", phrase: "the source does not say how the average is made", work: nil)
}
