import Diagnostics
import Indicators

extension GridBuilding {
  /// Compares a result with what the file prints, and tells where they disagree.
  ///
  /// Both are rounded to the printed decimals. Parts with decimals were rounded themselves, so a total may miss their
  /// sum by half a unit for each part, and half a unit of its own; whole numbers have to add up. `rounded` says
  /// otherwise of either.
  /// - Returns: the printed number, where only rounding keeps it from the result.
  mutating func settled(
    _ result: Exact, _ printed: GridValue, _ computed: GridDefinition.Computed, _ scope: GridScope, _ axis: GridAxis,
    _ cell: GridCell
  ) -> GridValue? {
    guard case .number(let value, let decimals) = printed, let computation = computed.computation,
      Rounding.halfAwayFromZero(result, decimals: decimals) != Rounding.halfAwayFromZero(value, decimals: decimals)
    else { return nil }
    let misprint = GridMisprint(
      printed: value, decimals: decimals, result: result, computation: computation, parts: computation.parts(scope),
      items: scope.items, axis: axis, isRounded: computed.isRounded)
    if misprint.isRounding { return printed }
    let line = lines[cell.line]
    diagnostics.append(
      Diagnostic(
        .tableMismatch, at: Place(table.path, line: line.number),
        "'\(line.label)' in column '\(columns[cell.column].label)' is printed as \(misprint.said), "
          + "but \(computation.verb) \(misprint.found)", notes: misprint.notes,
        help: "correct the row, or say in a note what the paper printed"
          + (misprint.mayBeRounding
            ? "; where the parts were rounded, as thousands of pounds are, add 'rounded: true'" : "")))
    return nil
  }
}

/// A printed number that its parts do not come to.
struct GridMisprint {
  let printed: Exact
  /// The decimals that it is printed with.
  let decimals: Int
  let result: Exact
  let computation: GridComputation
  /// What the result was worked out from.
  let parts: [GridPart]
  /// What might have been: the cells of all rows or columns of the file.
  let items: [GridPart]
  let axis: GridAxis
  /// Whether the parts were rounded, where the author says so.
  let isRounded: Bool?

  /// How much more is printed than its parts come to.
  var excess: Exact { printed - result }

  var said: String { text(printed) }
  var found: String { text(result) }

  /// A number as it would be printed.
  func text(_ number: Exact) -> String { NumberText.decimal(number, decimals: decimals) }

  /// Whether the rounding of the parts explains the difference.
  var isRounding: Bool { wasRounded && isWithinRounding }

  private var wasRounded: Bool { isRounded ?? (parts.decimals > 0) }

  /// Whether it would if whole numbers were rounded.
  var mayBeRounding: Bool {
    computation.rounding == .adds && parts.decimals == 0 && decimals == 0 && isRounded == nil && isWithinRounding
  }

  private var isWithinRounding: Bool { computation.rounding != .none && !(slack < excess.magnitude) }

  /// By how much rounding may keep a printed number from what its parts come to.
  private var slack: Exact {
    let count = computation.rounding == .adds ? parts.count { $0.value.number != nil } : 1
    return Exact(count) * Self.halfUnit(parts.decimals) + Self.halfUnit(decimals)
  }

  /// One step of the last of so many decimals: 0.1 for one.
  static func unit(_ decimals: Int) -> Exact {
    Exact(Exact(1), over: Exact(Rounding.halfAwayFromZero(Exact(1), decimals: decimals))) ?? .zero
  }

  /// Half of such a step.
  static func halfUnit(_ decimals: Int) -> Exact { Exact(unit(decimals), over: Exact(2)) ?? .zero }

  /// How it was worked out, by how much the two differ, and what may have happened.
  var notes: [String] {
    let isAdded = computation.rounding == .adds
    let places = isAdded ? max(parts.decimals, decimals) : decimals
    let isWhole = (result * Exact(Rounding.halfAwayFromZero(Exact(1), decimals: places))).isWhole
    let worked = NumberText.decimal(result, decimals: isWhole ? places : places + 1)
    let shown =
      isAdded ? excess : printed - Exact(Rounding.halfAwayFromZero(result, decimals: decimals)) * Self.unit(decimals)
    let difference = NumberText.decimal(shown.magnitude, decimals: places)
    let explained = wasRounded ? "; rounding explains \(NumberText.full(slack)) at most" : ""
    let note =
      "worked out: \(working) = \(worked); what is printed is \(difference) \(excess < .zero ? "less" : "more")"
    return [note + (isAdded ? explained : "")] + (GridSlip.perhaps(self).map { ["perhaps: \($0)"] } ?? [])
  }

  private var working: String {
    // Only where what came in and went out are told apart does an empty cell need its place.
    let used = computation.carrying == nil ? parts.filter { $0.value.number != nil } : parts
    let texts = used.map { part in
      part.value.number.map { NumberText.decimal($0, decimals: part.value.decimals ?? 0) } ?? "0"
    }
    let isLong = texts.count > 12 && computation.labels.isEmpty
    let shown = isLong ? texts.prefix(4) + ["…"] + texts.suffix(1) : texts
    return computation.working(shown, texts.count).replacing(" + −", with: " − ")
  }
}
