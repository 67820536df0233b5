import Diagnostics
import Indicators
import Testing

/// What `disclosure.yml` and its tables can get wrong. A set that is wrong lets none of its tables through.
@Suite struct ProtectionProblemTests {
  private func check(_ disclosure: String, _ data: [String: String], told: [String], passed: [String] = []) {
    let (tables, problems) = Site.protected(data, disclosure)
    #expect(problems.told == told)
    #expect(tables.keys.sorted() == passed)
  }

  private static let set = "plans:\n  counts: [n]\n  categories: [ward]\n  tables: [a.csv]\n"

  @Test("keys are checked") func keysAreChecked() {
    check(
      "plans:\n  threshold: 1\n  count: [n]\n  tables: [a.csv]\n  percentages: [{part: n, whole: m, of: m}]\n",
      ["a.csv": "n\n9\n", "b.csv": "n\n9\n"],
      told: [
        "disclosure.yml:2:14: error: 'threshold' of the set 'plans' is '1', which is not a whole number from 2 to 100 "
          + "[wrong-value]",
        "disclosure.yml:2:3: error: the set 'plans' has no 'counts' [missing-key]; help: add 'counts:' with the columns "
          + "that hold counts",
        "disclosure.yml:5:37: error: an entry of 'percentages' of the set 'plans' has no key 'of' [unknown-key]; help: "
          + "there is: part, whole",
        "disclosure.yml:5:34: error: 'm' adds up in the set 'plans' but is not one of its counts [missing-column]; help: "
          + "add it to 'counts'",
        "disclosure.yml:5:24: error: 'n' adds up in the set 'plans' but is not one of its counts [missing-column]; help: "
          + "add it to 'counts'",
        "disclosure.yml:3:3: error: the set 'plans' has no key 'count' [unknown-key]; help: did you mean 'counts'?",
      ], passed: ["b.csv"])
    check(
      "plans:\n  counts: [n, {a: b}]\n  other: [n]\n  cumulative: [{total: n, of: n}]\n  tables: []\nopen: all\n",
      ["b.csv": "n\n9\n"],
      told: [
        "disclosure.yml:2:15: error: each of 'counts' of the set 'plans' should be text, not a group of keys "
          + "[wrong-value]",
        "disclosure.yml:5:11: error: 'tables' of the set 'plans' should be text, not a list [wrong-value]",
        "disclosure.yml:4:16: error: an entry of 'cumulative' of the set 'plans' names a column twice [wrong-value]",
        "disclosure.yml:3:11: error: the set 'plans' names the column 'n' twice [wrong-value]; help: a column is a count, "
          + "a category, derived or other",
        "disclosure.yml:6:7: error: 'open' of disclosure.yml should be a list, not text [wrong-value]; help: write lines "
          + "such as '- {table: data/a.csv, reason: Counts of audits, not of children.}'",
      ], passed: ["b.csv"])
  }

  @Test("tables are there once, and open ones have a reason") func tablesAreThereOnce() {
    check(
      Self.set
        + "more:\n  counts: [n]\n  tables: [a.csv, b.cvs]\nopen:\n- {table: b.csv}\n- {table: b.csv, reason: No.}\n",
      ["a.csv": "ward,n\nA,9\n", "b.csv": "n\n9\n"],
      told: [
        "disclosure.yml:9:3: error: a table under 'open' has no 'reason' [missing-key]; help: say in a sentence why its "
          + "small counts may be published",
        "disclosure.yml:7:12: error: disclosure.yml names the table 'a.csv' twice [duplicate-id]; the first is at "
          + "disclosure.yml:4:12; help: a table belongs to one set, or is open",
        "disclosure.yml:7:19: error: disclosure.yml names the table 'b.cvs', which is not in the content folder "
          + "[missing-file]; help: did you mean 'b.csv'?",
        "disclosure.yml:10:11: error: disclosure.yml names the table 'b.csv' twice [duplicate-id]; the first is at "
          + "disclosure.yml:9:11; help: a table belongs to one set, or is open",
      ], passed: ["b.csv"])
  }

  @Test("columns are there and are known, and periods are in all tables or none") func columnsAreThereAndAreKnown() {
    check(
      "plans:\n  counts: [n, m]\n  categories: [wrad]\n  tables: [a.csv, b.csv]\n",
      ["a.csv": "ward,n,rate\nA,9,1\n", "b.csv": "period,k\n2021,9\n"],
      told: [
        "disclosure.yml:2:15: error: the set 'plans' names the column 'm', which none of its tables has [missing-column]; "
          + "help: there is: k, n, period, rate, ward",
        "disclosure.yml:3:16: error: the set 'plans' names the column 'wrad', which none of its tables has "
          + "[missing-column]; help: did you mean 'ward'?",
        "disclosure.yml:4:12: error: the set 'plans' does not say what the column 'rate' of a.csv is "
          + "[undeclared-column]; help: name it under 'counts', 'categories', 'derived' (hidden with the counts of its row) "
          + "or 'other' (published as it is)",
        "disclosure.yml:4:19: error: the set 'plans' does not say what the column 'k' of b.csv is [undeclared-column]; "
          + "help: name it under 'counts', 'categories', 'derived' (hidden with the counts of its row) or 'other' "
          + "(published as it is)",
        "disclosure.yml:4:19: error: b.csv has none of the counts of the set 'plans' [missing-column]; help: its columns "
          + "are: period, k",
        "disclosure.yml:4:12: error: a.csv has no column 'period', but other tables of the set 'plans' have one "
          + "[missing-column]; help: without it nobody can tell which of their counts are the same",
      ])
  }

  @Test("a total by another name is noticed") func aTotalByAnotherNameIsNoticed() {
    check(
      Self.set, ["a.csv": "ward,n\nA,9\nAll wards,9\n"],
      told: [
        "a.csv:3: error: 'All wards' in column 'ward' looks like a total, which the set 'plans' does not know "
          + "[undeclared-total]; help: write 'total: All wards' in the set, or a list if there are several such words"
      ])
    check(Self.set, ["a.csv": "ward,n\nA,9\nAll others,9\nTotal,18\n"], told: [], passed: ["a.csv"])
  }

  @Test("counts are whole numbers") func countsAreWholeNumbers() {
    check(
      Self.set, ["a.csv": "ward,n\nA,9.5\nB,-1\nC,<5\nD,1000000001\nE,z\n"],
      told: zip(2...5, ["9.5", "-1", "<5", "1000000001"]).map { line, text in
        "a.csv:\(line): error: column 'n' holds '\(text)', which is no count [wrong-number]; help: a count is a whole "
          + "number from 0 to 1000000000, or c where it is suppressed"
      })
  }

  @Test("parts that do not add up are told, small ones without their numbers") func partsThatDoNotAddUpAreTold() {
    check(
      Self.set, ["a.csv": "ward,n\nA,40\nB,30\nTotal,80\n"],
      told: [
        "a.csv:4: error: the parts add up to 70 but the total says 80 [unbalanced-counts]; the total is a.csv, row 4, "
          + "column 'n'; the parts are a.csv, row 2, column 'n'; a.csv, row 3, column 'n'; help: correct the file; if the "
          + "parts are not all there, add a row for the others"
      ])
    check(
      Self.set, ["a.csv": "ward,n\nA,40\nB,3\nTotal,42\n"],
      told: [
        "a.csv:4: error: the parts do not add up to the total [unbalanced-counts]; the total is a.csv, row 4, column 'n'; "
          + "the parts are a.csv, row 2, column 'n'; a.csv, row 3, column 'n'; help: correct the file; if the parts are not "
          + "all there, add a row for the others"
      ])
  }

  @Test("parts that cannot add up whatever a symbol stands for are told") func partsThatCannotAddUpAreTold() {
    check(
      Self.set, ["a.csv": "ward,n\nA,40\nB,c\nTotal,40\n"],
      told: [
        "a.csv:4: error: the counts do not add up, whatever the symbols among them stand for [unbalanced-counts]; the "
          + "total is a.csv, row 4, column 'n'; the parts are a.csv, row 2, column 'n'; a.csv, row 3, column 'n'; help: "
          + "correct the file, or ask who suppressed its counts"
      ])
  }

  @Test("one count has one value, and contradictions are told without it") func oneCountHasOneValue() {
    let set = "plans:\n  counts: [n]\n  categories: [ward, age]\n  tables: [a.csv, b.csv]\n"
    check(
      set, ["a.csv": "ward,n\nA,40\nTotal,40\n", "b.csv": "age,n\n0-4,41\nTotal,41\n"],
      told: [
        "b.csv:3: error: b.csv, row 3, column 'n' and a.csv, row 3, column 'n' are the same count but differ "
          + "[contradictory-counts]; help: correct one of them, or name the column that tells them apart under 'categories'"
      ])
    check(
      Self.set, ["a.csv": "ward,n\nA,0\nA,c\n"],
      told: [
        "a.csv:3: error: a.csv, row 3, column 'n' and a.csv, row 2, column 'n' are the same count but differ "
          + "[contradictory-counts]; help: correct one of them, or name the column that tells them apart under 'categories'"
      ])
  }

  @Test("a part is not larger than its whole") func aPartIsNotLargerThanItsWhole() {
    check(
      "a:\n  counts: [n, m]\n  percentages: [{part: n, whole: m}]\n  tables: [a.csv]\n", ["a.csv": "n,m\n9,8\n"],
      told: [
        "a.csv:2: error: a.csv, row 2, column 'n' is larger than a.csv, row 2, column 'm', which it is part of "
          + "[numerator-above-denominator]; help: check both counts of this row"
      ])
  }

  @Test("periods that are added up are months or years, not either") func periodsThatAreAddedUpAreClear() {
    check(
      "a:\n  counts: [n]\n  periods: add-up\n  tables: [a.csv]\n",
      ["a.csv": "period,n\n2011-12,9\n2021,9\n2021-04,9\n"],
      told: [
        "a.csv:2: error: '2011-12' in column 'period' could be a month or a financial year [ambiguous-period]; help: "
          + "write FY2011-12 for the financial year, or keep months and years in two files"
      ])
  }

  @Test("where there are months and years, whether they add up is said") func whetherPeriodsAddUpIsSaid() {
    check(
      "a:\n  counts: [n]\n  tables: [a.csv, b.csv]\n",
      ["a.csv": "period,n\n2021-04,9\n", "b.csv": "period,n\nFY2021-22,99\n"],
      told: [
        "disclosure.yml:1:1: error: the set 'a' has months and financial years, and no 'periods' [missing-key]; help: "
          + "write 'periods: add-up' if the longer ones are made of the shorter, as events are, or 'periods: apart'"
      ])
  }

  @Test("counts that nothing can protect are named without their values") func countsThatNothingCanProtectAreNamed() {
    check(
      Self.set, ["a.csv": "ward,n\nA,1\nB,1\nC,1\nD,1\nE,1\nF,0\nTotal,5\n"],
      told: [
        "a.csv:2: error: the set 'plans' cannot be protected: counts could be worked out although all that could be hidden "
          + "is [exposed-count]; they are a.csv, row 2, column 'n'; a.csv, row 3, column 'n'; a.csv, row 4, column 'n'; "
          + "a.csv, row 5, column 'n'; a.csv, row 6, column 'n' and 1 more; help: publish fewer rows: put categories "
          + "together, or longer periods, until the counts are larger"
      ])
  }
}
