internal import Diagnostics

extension Chart {
  /// What keeps the chart from being drawn truthfully, or should be known about it.
  func check() -> [Diagnostic] {
    checkID() + checkContent() + checkTitle()
  }

  /// What is wrong inside the chart, wherever it stands.
  func checkContent() -> [Diagnostic] {
    checkNeeds() + checkReferences() + checkRoles() + checkKnownRoles() + checkPeriods() + checkBands()
      + checkNumbers() + kind.checks(self)
  }

  /// The most lines of single values that a chart can name.
  static let maximumReferences = 4
  /// The longest stretch of time that a chart can show, in steps.
  static let maximumSpan = 960
  /// Numbers beyond this have no room on an axis.
  static let maximumValue = 1e9

  /// A value that has a place on paper; `nil` for the others.
  static func drawable(_ value: Double?) -> Double? {
    guard let value, value.isFinite, abs(value) <= maximumValue else { return nil }
    return value
  }

  private func checkID() -> [Diagnostic] {
    let isName = id.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
    let startsWell = id.unicodeScalars.first.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ?? false
    guard !isName || !startsWell else { return [] }
    return [
      Diagnostic(
        .chartID, at: origin, "the chart's id '\(id)' cannot be used in a page",
        help: "begin with a letter and go on with letters, digits, '-' or '_'")
    ]
  }

  private func checkReferences() -> [Diagnostic] {
    guard references.count > Self.maximumReferences else { return [] }
    return [
      Diagnostic(
        .chartLines, at: origin,
        "the chart has \(references.count) reference lines and can name at most \(Self.maximumReferences)",
        help: "keep the latest year, or give the values as series")
    ]
  }

  private func checkRoles() -> [Diagnostic] {
    // More series than the kind shows have been told; then there are not enough roles for them.
    guard series.count <= kind.needs.series.upperBound else { return [] }
    guard series.indices.contains(where: { index in series[..<index].contains { $0.role == series[index].role } })
    else { return [] }
    return ChartRole.allCases.compactMap { role in
      guard series.count(where: { $0.role == role }) > 1 else { return nil }
      let labels = series.filter { $0.role == role }.map { "'\($0.label)'" }
      return Diagnostic(
        .chartRole, at: origin, "the series \(Sentence.list(labels)) would be drawn alike, both as '\(role.rawValue)'",
        help: "show them in charts of their own")
    }
  }

  private func checkPeriods() -> [Diagnostic] {
    for (before, after) in zip(periods, periods.dropFirst()) where before.position >= after.position {
      let message = "the period '\(after.long)' comes after '\(before.long)' but is not later"
      return [Diagnostic(.chartShape, at: origin, message, help: "put the periods in order of time, each once")]
    }
    if let first = periods.first, let last = periods.last {
      let (span, overflow) = last.position.subtractingReportingOverflow(first.position)
      if overflow || span > Self.maximumSpan {
        let message = "from '\(first.long)' to '\(last.long)' is more than \(step.counted(Self.maximumSpan))"
        return [Diagnostic(.chartShape, at: origin, message, help: "show a shorter time")]
      }
    }
    return checkTotals()
      + series.compactMap { series in
        guard series.values.count != periods.count || series.texts.count != periods.count else { return nil }
        return Diagnostic(
          .chartShape, at: origin,
          "the series '\(series.label)' has \(series.values.count) values and \(series.texts.count) texts"
            + " for \(periods.count) periods")
      }
  }

  private func checkTotals() -> [Diagnostic] {
    guard !totals.isEmpty, totals.count != periods.count else { return [] }
    return [Diagnostic(.chartShape, at: origin, "the chart has \(totals.count) totals for \(periods.count) periods")]
  }

  private func checkBands() -> [Diagnostic] {
    bands.compactMap { band in
      guard let lower = band.lower, let upper = band.upper, !(lower < upper) else { return nil }
      return Diagnostic(
        .chartShape, at: origin, "the \(band.zone.rawValue) band begins at \(lower) and ends at \(upper)",
        help: "give the lower end first")
    }
  }
}
