import Fields

extension DocumentKind {
  /// A committee's recommendations, a file of data: `<committee>/recommendations.yml`. No Markdown file is of the kind.
  public static let recommendations = DocumentKind(
    word: "recommendations", template: "recommendations", location: "<committee>/, as recommendations.yml",
    shelf: .committee, title: "Recommendations", belongs: { _ in false }, read: { _, _ in })
}
