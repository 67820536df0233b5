import Documents
import Fields
import Figures

/// How a row of statistics is printed: "1,436 (34.2%)".
struct StatisticForm: Sendable {
  /// A part of the form.
  enum Part: Sendable {
    case words(String)
    /// How many were counted.
    case count
    /// Out of how many.
    case whole
    /// The percentage, the rate, or whatever the indicator's value is.
    case value
  }

  /// The word after `as:`.
  let name: String
  let parts: [Part]

  static let all: [StatisticForm] = [
    StatisticForm(name: "value", parts: [.value]),
    StatisticForm(name: "n", parts: [.count]),
    StatisticForm(name: "n (p%)", parts: [.count, .words(" ("), .value, .words(")")]),
    StatisticForm(name: "p% (n)", parts: [.value, .words(" ("), .count, .words(")")]),
    StatisticForm(name: "n of the N", parts: [.count, .words(" of the "), .whole]),
    StatisticForm(
      name: "n of the N (p%)", parts: [.count, .words(" of the "), .whole, .words(" ("), .value, .words(")")]),
    StatisticForm(name: "n (rate)", parts: [.count, .words(" ("), .value, .words(")")]),
    StatisticForm(name: "rate (n)", parts: [.value, .words(" ("), .count, .words(")")]),
  ]

  static let value = StatisticForm(name: "value", parts: [.value])

  /// Whether it says the share or the rate.
  var saysValue: Bool { parts.contains { if case .value = $0 { true } else { false } } }
  /// Whether it says out of how many.
  var saysWhole: Bool { parts.contains { if case .whole = $0 { true } else { false } } }

  /// The form that `as` names.
  static func read(_ reader: inout FieldReader) -> StatisticForm? {
    reader.choice("as", of: all.map { ($0.name, $0) })
  }

  /// The form of a reference, such as `contacts.numerator` of the `contacts.denominator`.
  func parts(of reference: Reference) -> [Phrase.Part] {
    parts.map { part in
      switch part {
      case .words(let words): .words(words)
      case .count: .figure(reference.text(asking: "numerator"))
      case .whole: .figure(reference.text(asking: "denominator"))
      case .value: .figure(reference.text)
      }
    }
  }
}

extension Reference {
  /// The reference with another statistic, or of another area.
  func text(asking statistic: String? = nil, of area: String? = nil) -> String {
    let when = asksWhen && statistic == nil ? ".when" : nil
    let statistic = statistic ?? (self.statistic == "value" ? nil : self.statistic)
    let parts = [
      name, statistic.map { ".\($0)" }, when, (area ?? self.area).map { "/\($0)" }, period.map { "@\($0)" },
    ]
    return parts.compactMap { $0 }.joined()
  }
}
