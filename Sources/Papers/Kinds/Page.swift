extension DocumentKind {
  /// A plain page at the top of the site: `content/about.md`; `content/index.md` opens the home page.
  public static let page = DocumentKind(
    word: "page", template: "page", location: "the content folder itself", belongs: { $0.count == 1 },
    read: { _, _ in })
}
