import Diagnostics
import Indicators
import Papers

extension StartingKind {
  /// An indicator with its table.
  static let indicator = StartingKind(
    word: "indicator", form: "NAME TITLE", summary: "an indicator with its table",
    example: "reviews-on-time Reviews held on time", words: 2...2
  ) { order throws(StartingProblem) in
    let name = try Naming.checked(order[0], for: "the name of an indicator")
    let title = try Naming.title(order[1]).title
    if let taken = order.library.book.indicators.first(where: { $0.definition.id == name }) {
      throw .refused(
        Diagnostic(
          .fileExists, at: taken.definition.place, "there is an indicator '\(name)' already",
          help: "choose another name"))
    }
    return Start(
      files: [("indicators/\(name).yml", definition(name, title)), ("data/\(name).csv", table)],
      notes: [
        "Papers name it \(name): `= \(name).last` is its last value.",
        "Next: put your numbers into \(order.folder.printed("data/\(name).csv")), then say in "
          + "\(order.folder.printed("indicators/\(name).yml")) what they are.",
      ])
  }

  private static func definition(_ name: String, _ title: String) -> String {
    """
    # An indicator. The word before the colon is its name in papers: `= \(name).last`
    \(name):
      title: \(Naming.quoted(title))
      # Exactly what is counted, out of what.
      definition: To be written.
      # count, percentage, rate, average, money or number
      measure: percentage
      # The columns of the table: for a count the numerator alone, for a published value the line "value: COLUMN" instead.
      numerator: counted
      denominator: total
      # One row for each period; a column "area" holds other places. A number that is suppressed is written c.
      data: data/\(name).csv
      decimals: 1
      # What is good: higher, lower or none.
      polarity: higher
      # From which value the target is met, and from which it is missed badly. Take the line out where there is no target.
      bands: {target: "> 90", tolerance: "> 80", failure: "< 80"}
      # Said below the definition: take it out when the numbers are yours.
      notes: The numbers are made up.
      # How far the numbers can be relied on: provisional or final.
      status: provisional

    """
  }

  private static let table = """
    period,counted,total
    2024-04,81,90
    2024-05,88,95
    2024-06,97,100

    """
}
