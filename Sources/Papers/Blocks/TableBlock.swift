import Documents
import Fields
import Figures

extension BlockKind {
  /// `yaml table`: a data file as a table, with computed rows and columns.
  static let table = BlockKind(name: "table", label: "Table") { reader in
    .table(
      TableRequest(
        id: reader.text("id"), caption: reader.requiredPhrase("caption"), unit: reader.text("unit"),
        grid: GridDefinition(reading: &reader),
        notes: reader.phrases("notes") + reader.phrases("note"), source: reader.text("source")))
  }
}
