import Papers

extension PageKind {
  /// A performance briefing: a section for each indicator, printed a page each.
  static let briefing = PageKind(template: "briefing") { PublicationPage.pages(of: .briefing, $0) }
}
