import Fields

extension DocumentKind {
  /// An officer's report to a meeting: `<committee>/<date>/<name>.md`.
  public static let report = DocumentKind(
    word: "report", template: "report", location: "<committee>/<date>/", shelf: .committee, numbersParagraphs: true,
    listsSources: true, needsItem: true,
    belongs: { $0.isOfMeeting && $0[2] != "agenda.md" },
    read: { reader, front in
      front.director = reader.requiredText("director", help: "add 'director:' with the role of the director")
      front.contacts = reader.texts("contact") ?? []
      front.annexes = Annex.read(&reader)
    })
}
