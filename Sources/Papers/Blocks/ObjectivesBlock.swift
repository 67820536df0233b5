import Documents
import Fields

extension BlockKind {
  /// `yaml objectives`: how a report serves objectives of the council's plan.
  static let objectives = BlockKind(name: "objectives", label: "") { reader in
    let rows = reader.keys.map { entry in
      let paragraphs = reader.paragraphs(entry.key)
      if paragraphs.isEmpty {
        reader.complain(
          .missingKey, at: entry.place, "nothing is said of the objective '\(entry.key)'",
          help: "say after the colon how the report serves it")
      }
      return Sheet.Row(names: [entry.key], paragraphs: paragraphs, place: entry.place)
    }
    return .sheet(Sheet(subject: .objectives, rows: rows))
  }
}
