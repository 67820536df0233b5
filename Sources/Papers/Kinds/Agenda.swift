import Fields

extension DocumentKind {
  /// A meeting's agenda: `<committee>/<date>/agenda.md`. Its page is the meeting's.
  public static let agenda = DocumentKind(
    word: "agenda", template: "agenda", location: "<committee>/<date>/, as agenda.md", shelf: .committee,
    isFolderPage: true, belongs: { $0.isOfMeeting && $0[2] == "agenda.md" },
    read: { reader, front in front.agenda = AgendaFacts(reading: &reader) })
}

extension [String] {
  /// Whether a path in parts lies in the folder of a meeting: `<committee>/2024-03-25/…`.
  var isOfMeeting: Bool { count == 3 && self[0] != "reviews" && Day(self[1]) != nil }
}
