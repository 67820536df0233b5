/// "On this page", for pages that are lists of sections.
enum PageContents {
  /// A link to each section, by its `id` and `title`; `false` where there are fewer than two.
  static func of(_ sections: [Templates.Context]) -> Any {
    let items = sections.compactMap { section -> Templates.Context? in
      guard let id = section["id"] as? String, let title = section["title"] as? String else { return nil }
      return ["label": title, "href": "#\(id)"]
    }
    return items.count < 2 ? false : ["label": "On this page", "items": items] as Templates.Context
  }
}
