import Diagnostics
public import Documents
import Fields

/// Rows with a name and what is said of it: the objectives that a report serves, or what it implies.
public struct Sheet: Sendable {
  /// What the rows are about.
  public enum Subject: String, Sendable {
    /// The objectives of the council's plan.
    case objectives
    /// Resources, law, risk and so on.
    case implications
  }

  /// A row.
  public struct Row: Sendable {
    /// What it is about; several names where they share what is said.
    public internal(set) var names: [String]
    /// What is said, in paragraphs.
    public let paragraphs: [Phrase]
    /// Where its name is written.
    let place: Place
  }

  /// What the rows are about.
  public let subject: Subject
  /// The rows, in the order in which they are printed.
  public internal(set) var rows: [Row]
}

/// A sheet with its figures resolved.
public struct CheckedSheet: Sendable {
  /// The sheet.
  public let sheet: Sheet
  /// The paragraphs of each row.
  public let paragraphs: [[CheckedPhrase]]
}

extension PaperCheck {
  /// Resolves what is said in each row.
  mutating func check(_ sheet: Sheet) -> CheckedSheet {
    CheckedSheet(sheet: sheet, paragraphs: sheet.rows.map { $0.paragraphs.map { check($0) } })
  }
}

extension Phrase {
  /// Its words as the author wrote them, without markup; a computed figure is a gap.
  var written: String {
    plain { index in
      switch slots[index].kind {
      case .verifiedFigure(let written, _), .citation(let written, _), .crossReference(let written, _): written
      default: String(ProseText.gap)
      }
    }
  }
}
