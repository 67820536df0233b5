public import Documents
import Fields

extension BlockKind {
  /// `yaml columns`: lists side by side, each under its heading; one below the other on a phone.
  static let columns = BlockKind(name: "columns", label: "Table") { reader in
    let frame = BlockFrame(reading: &reader, title: "caption")
    let columns = reader.groups("columns", of: "column") { column in
      let title = column.requiredPhrase("title")
      let items = column.phrases("items")
      if items.isEmpty, !column.has("items") {
        column.complain(
          .missingKey, at: column.place, "\(column.subject) has no 'items'",
          help: "add 'items:' with a list of '- …' below it")
      }
      return ColumnsRequest.Column(title: title, items: items)
    }
    if columns.isEmpty {
      reader.complain(
        .missingKey, at: reader.place(of: "columns"), "the columns block has no columns",
        help: "add 'columns:' with a list of '- title: …' and 'items:'")
    }
    return .columns(ColumnsRequest(frame: frame, columns: columns))
  }
}

/// Lists side by side that a paper asks for.
public struct ColumnsRequest: Sendable {
  /// A list under its heading.
  public struct Column: Sendable {
    /// The heading.
    public let title: Phrase?
    /// The list.
    public let items: [Phrase]
  }

  /// What stands around them.
  public let frame: BlockFrame
  /// The lists from left to right.
  public let columns: [Column]
}

/// Lists side by side, their figures resolved.
public struct CheckedColumns: Sendable {
  /// A list under its heading.
  public struct Column: Sendable {
    /// The heading; missing only where that has been reported.
    public let title: CheckedPhrase?
    /// The list.
    public let items: [CheckedPhrase]
  }

  /// What stands around them.
  public let frame: CheckedFrame
  /// The lists from left to right.
  public let columns: [Column]
}

extension PaperCheck {
  /// Resolves the figures of lists side by side.
  mutating func check(_ request: ColumnsRequest, of block: PaperBlock) -> CheckedColumns {
    let frame = check(request.frame, of: block)
    return CheckedColumns(
      frame: frame,
      columns: request.columns.map { column in
        CheckedColumns.Column(title: check(column.title), items: column.items.map { check($0) })
      })
  }
}
