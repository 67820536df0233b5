import Diagnostics
public import Documents
import Fields

/// What stands around a block of lists or tiles.
public struct BlockFrame: Sendable {
  /// The id, where given.
  public let id: String?
  /// What stands above it.
  public let title: Phrase?
  /// Notes below it.
  public let notes: [Phrase]
  /// The source's id, where given.
  public let source: String?
  /// Where the source is named.
  let sourcePlace: Place

  /// Reads the frame's keys.
  /// - Parameters:
  ///   - title: the key of what stands above.
  ///   - needsTitle: whether it has to be there.
  init(reading reader: inout FieldReader, title: String = "title", needsTitle: Bool = true) {
    id = reader.text("id")
    self.title = needsTitle ? reader.requiredPhrase(title) : reader.phrase(title)
    notes = reader.phrases("notes") + reader.phrases("note")
    source = reader.text("source")
    sourcePlace = reader.place(of: "source")
  }
}

/// What stands around a block, its figures resolved.
public struct CheckedFrame: Sendable {
  /// The block's id; empty where it has none.
  public let id: String
  /// "Table 3"; empty where the block is not numbered.
  public let number: String
  /// What stands above it.
  public let title: CheckedPhrase?
  /// Notes below it.
  public let notes: [CheckedPhrase]
  /// The source's id, where given.
  public let source: String?

  /// All of its texts.
  var phrases: [CheckedPhrase] { [title].compactMap { $0 } + notes }
}

extension CheckedBlock {
  /// What stands around tiles, statistics and columns.
  var frame: CheckedFrame? {
    switch self {
    case .chart, .table, .sheet, .briefing, .measure: nil
    case .tiles(let tiles): tiles.frame
    case .statistics(let statistics): statistics.frame
    case .columns(let columns): columns.frame
    }
  }
}

extension PaperCheck {
  /// Resolves what stands around a block.
  mutating func check(_ frame: BlockFrame, of block: PaperBlock) -> CheckedFrame {
    let (title, notes) = (check(frame.title), frame.notes.map { check($0) })
    if let id = frame.source { _ = source(id, at: frame.sourcePlace) }
    return CheckedFrame(id: block.id, number: block.number, title: title, notes: notes, source: frame.source)
  }
}

extension FieldReader {
  /// What a tile or a row says: `figure`, which the build writes, or `value`, the author's own words.
  mutating func said(as parts: (Phrase.Part) -> [Phrase.Part] = { [$0] }) -> Phrase? {
    guard has("figure") else {
      let help = "add 'figure:' with an indicator's id, or 'value:' with words such as '[802](=name)'"
      return requiredText("value", help: help).isEmpty ? nil : phrase("value")
    }
    if has("value") {
      complain(
        .wrongValue, at: place(of: "value"), "\(subject) has 'figure' and 'value'",
        help: "keep 'figure' to have the value written, or 'value' to write it yourself")
      _ = value("value")
    }
    let reference = requiredText("figure")
    return reference.isEmpty ? nil : Phrase(parts(.figure(reference)), at: place(of: "figure"))
  }
}
