public import Documents
import Fields

extension BlockKind {
  /// `yaml tiles`: the year in figures, one on each tile.
  static let tiles = BlockKind(name: "tiles", label: "Figure") { reader in
    let frame = BlockFrame(reading: &reader)
    let tiles = reader.groups("tiles", of: "tile") { TilesRequest.Tile(reading: &$0) }
    if tiles.isEmpty {
      reader.complain(
        .missingKey, at: reader.place(of: "tiles"), "the tiles block has no tiles",
        help: "add 'tiles:' with a list of '- label: …' and 'figure: …'")
    }
    if let second = tiles.filter(\.isCentre).dropFirst().first?.label {
      reader.complain(
        .wrongValue, at: second.place, "two tiles say 'centre: true'", help: "only one tile can stand in the centre")
    }
    return .tiles(TilesRequest(frame: frame, tiles: tiles))
  }
}

/// Tiles that a paper asks for.
public struct TilesRequest: Sendable {
  /// A tile: a figure and what it counts.
  public struct Tile: Sendable {
    /// What it counts.
    public let label: Phrase?
    /// The figure.
    public let value: Phrase?
    /// A second figure that belongs to the first, and what that counts.
    public let second: (label: Phrase?, value: Phrase?)?
    /// Whether it stands in the centre, larger than the others.
    public let isCentre: Bool

    init(reading reader: inout FieldReader) {
      label = reader.requiredPhrase("label")
      value = reader.said()
      second = reader.group("second") { (label: $0.requiredPhrase("label"), value: $0.said()) }
      isCentre = reader.flag("centre") ?? false
    }
  }

  /// What stands around them.
  public let frame: BlockFrame
  /// The tiles in order.
  public let tiles: [Tile]
}

/// Tiles, their figures resolved.
public struct CheckedTiles: Sendable {
  /// A figure and what it counts.
  public struct Fact: Sendable {
    /// What it counts.
    public let label: CheckedPhrase
    /// The figure.
    public let value: CheckedPhrase
  }

  /// A tile.
  public struct Tile: Sendable {
    /// The figure.
    public let first: Fact
    /// A second figure that belongs to it.
    public let second: Fact?
    /// Whether it stands in the centre.
    public let isCentre: Bool
  }

  /// What stands around them.
  public let frame: CheckedFrame
  /// The tiles in order.
  public let tiles: [Tile]
}

extension PaperCheck {
  /// Resolves the figures of tiles; one without label or value has been reported.
  mutating func check(_ request: TilesRequest, of block: PaperBlock) -> CheckedTiles {
    let frame = check(request.frame, of: block)
    let tiles = request.tiles.compactMap { tile -> CheckedTiles.Tile? in
      let second = tile.second.flatMap { fact($0.label, $0.value) }
      return fact(tile.label, tile.value).map { CheckedTiles.Tile(first: $0, second: second, isCentre: tile.isCentre) }
    }
    return CheckedTiles(frame: frame, tiles: tiles)
  }

  private mutating func fact(_ label: Phrase?, _ value: Phrase?) -> CheckedTiles.Fact? {
    guard let label, let value else { return nil }
    return CheckedTiles.Fact(label: check(label), value: check(value))
  }
}
