import Fields

extension DocumentKind {
  /// The tracker of a meeting: what has become of earlier recommendations since the tracker before.
  public static let tracker = DocumentKind(
    word: "tracker", template: "tracker", location: "<committee>/<date>/", shelf: .committee, needsItem: true,
    belongs: { $0.isOfMeeting && $0[2] != "agenda.md" },
    read: { reader, front in
      guard let list = reader.list("recommendations") else { return }
      front.tracked = list.compactMap { value in
        if let id = value.text { return TrackedID(id: id, place: value.place) }
        reader.complain(
          .wrongValue, at: value.place, "each of 'recommendations' should be an id, not \(value.kind)",
          help: "write the ids alone: [visits, plans]")
        return nil
      }
    })
}
