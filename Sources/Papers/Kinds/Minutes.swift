import Fields

extension DocumentKind {
  /// What a meeting did: `<committee>/<date>/minutes.md`. Its items are numbered through the calendar year.
  public static let minutes = DocumentKind(
    word: "minutes", template: "minutes", location: "<committee>/<date>/, as minutes.md", shelf: .committee,
    numbersItems: true, listsSources: true,
    belongs: { $0.isOfMeeting && $0[2] == "minutes.md" },
    read: { reader, front in front.minutes = MinutesFacts(reading: &reader) })
}
