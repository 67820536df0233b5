import Papers

extension PageKind {
  /// A narrative analysis with its tables.
  static let analysis = PageKind(template: "analysis") { PublicationPage.pages(of: .analysis, $0) }
}
