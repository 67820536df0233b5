import Fields

extension DocumentKind {
  /// A committee's own page: `<committee>/index.md`.
  public static let committee = DocumentKind(
    word: "committee", template: "committee", location: "<committee>/", shelf: .committee,
    belongs: { $0.count == 2 && $0[0] != "reviews" && $0[1] == "index.md" },
    read: { reader, front in front.committee = CommitteeFacts(reading: &reader) })
}
