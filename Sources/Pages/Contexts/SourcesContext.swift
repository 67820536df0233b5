import Papers

/// The publications that figures come from, listed where citations lead to.
enum SourcesContext {
  /// The list; `false` where there is none of the ids.
  static func list(_ ids: Set<String>, in model: SiteModel) -> Any {
    CommitteeContext.items(
      model.library.sources.filter { ids.contains($0.id) }.map { source in
        let note = [source.publisher, source.published, source.licence, source.note].compactMap { $0 }
        return [
          "id": source.id, "title": source.title, "href": source.url.orFalse,
          "note": note.joined(separator: ". ").unlessEmpty.orFalse,
        ]
      })
  }
}
