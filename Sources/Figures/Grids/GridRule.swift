import Fields
import Indicators
import Tables

/// How a row of a table is worked out from its other rows, or a column from its other columns.
///
/// A rule is one file in `Rules` and one line in `all`.
struct GridRule: Sendable {
  /// The key under `computed:`, or of a column.
  let name: String
  /// Whether a row stands for those above it, and is set apart as a total.
  var isTotal = false
  /// Whether its numbers are changes, which carry a plus sign where negatives are not in brackets.
  var isSigned = false
  /// Whether its numbers are of the kind of its parts, and so have their decimals.
  var keepsDecimals = false
  /// Reads the rule's settings, or complains.
  let read: @Sendable (_ setting: Value, _ reader: inout FieldReader, _ axis: GridAxis) -> GridComputation?

  static let all: [GridRule] = [
    .sum, .difference, .running, .rate, .share, .mean, .change, .changePercent, .closing, .weightedMean,
  ]
}

/// A rule with its settings: one value for each cell of the row or column, or none where there is nothing to work with.
struct GridComputation: Sendable {
  /// What the rule did, for messages: "its rows add up to".
  let verb: String
  /// The rows or columns that have to be there.
  let labels: [String]
  /// One that may stand on the other axis too: the whole of a share, the population of a rate.
  var whole: String?
  /// What is averaged and what says how often each row counts, for a weighted average.
  var weighting: GridWeighting?
  /// Which cells are used, where the labels do not say it.
  var inputs: (@Sendable (GridScope) -> [GridPart])?
  /// How the rounding of the parts shows in the result.
  var rounding = GridRounding.none
  /// Whether its parts are only added up, so that one of them may have been left out.
  var isSum = false
  /// Whether the result and its other parts tell a part that is suppressed, whatever else is.
  var tells = true
  /// Whether it goes on from one cell to the next, so that totals among the lines are left out.
  var goesOn = false
  /// What is carried from one period to the next.
  var carrying: GridCarrying?
  /// The value of a cell.
  let value: @Sendable (GridScope) -> Exact?
  /// The working in figures, without the result: "100 + 50". Of many parts only some are shown.
  let working: @Sendable (_ shown: [String], _ count: Int) -> String

  /// The cells that a value is worked out from.
  func parts(_ scope: GridScope) -> [GridPart] {
    inputs?(scope) ?? scope.parts(labels + (whole.map { labels.contains($0) ? [] : [$0] } ?? []))
  }

  /// The symbol that stands where there is no value, since a cell that is used has one: suppression comes first.
  func symbol(_ scope: GridScope) -> Symbol? { parts(scope).map(\.value).symbol }

  /// Whether a printed value would tell a suppressed part.
  func wouldTell(_ scope: GridScope) -> Bool {
    let hidden = parts(scope).count { $0.value.symbol == .confidential }
    return hidden == 1 || tells && hidden > 0
  }
}

/// How the rounding of parts shows in what is worked out of them.
enum GridRounding: Sendable {
  /// Not at all, or in a way that is not followed.
  case none
  /// Half a unit for each part.
  case adds
  /// Half a unit, as in an average.
  case averages
}

extension FieldReader {
  /// A list of row labels or column names under a rule's key.
  mutating func labels(_ setting: Value, rule: String, _ axis: GridAxis, count: Int? = nil) -> [String]? {
    var labels: [String]?
    if case .sequence(let items) = setting.content {
      let texts = items.compactMap(\.text)
      if !texts.isEmpty, texts.count == items.count { labels = texts }
    }
    if let text = setting.text { labels = [text] }
    guard let labels else {
      complain(.wrongValue, at: setting.place, "'\(rule)' of \(subject) should be \(axis.name) or a list of them")
      return nil
    }
    if let count, labels.count != count {
      complain(.wrongValue, at: setting.place, "'\(rule)' of \(subject) should name two \(axis.noun)s")
      return nil
    }
    return labels
  }
}
