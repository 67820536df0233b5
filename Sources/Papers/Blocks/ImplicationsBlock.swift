import Documents
import Fields

extension BlockKind {
  /// `yaml implications`: what a report means for each of eight things, always in the same order.
  static let implications = BlockKind(name: "implications", label: "") { reader in
    var rows: [Sheet.Row] = []
    for name in Implications.rows {
      let entry = reader.keys.first { PlainWords.of($0.key) == PlainWords.of(name) }
      let paragraphs = reader.paragraphs(entry?.key ?? name)
      if let entry, !paragraphs.isEmpty {
        rows.append(Sheet.Row(names: [name], paragraphs: paragraphs, place: entry.place))
      }
    }
    return .sheet(Sheet(subject: .implications, rows: rows))
  }
}
