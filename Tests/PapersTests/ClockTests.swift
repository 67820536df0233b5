import Indicators
import Papers
import Testing

@Suite struct ClockTests {
  private func day(_ text: String) throws -> Int {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(CivilDate.day(parts[0], parts[1], parts[2]))
  }

  private func text(_ day: Int) -> String {
    let (year, month, date) = CivilDate.date(ofDay: day)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(date < 10 ? "0" : "")\(date)"
  }

  @Test(
    "papers are published in time",
    arguments: [
      ("2024-03-25", "2024-03-15", "2024-03-19", "2024-02-25"),
      ("2024-01-08", "2023-12-28", "2024-01-02", "2023-12-10"),
      ("2024-04-03", "2024-03-22", "2024-03-26", "2024-03-05"),
      ("2024-05-09", "2024-04-30", "2024-05-02", "2024-04-10"),
      ("2024-05-29", "2024-05-20", "2024-05-22", "2024-04-30"),
      ("2024-08-28", "2024-08-19", "2024-08-21", "2024-07-30"),
      ("2024-12-30", "2024-12-18", "2024-12-20", "2024-12-01"),
      ("2025-01-06", "2024-12-24", "2024-12-30", "2024-12-08"),
      ("2025-04-23", "2025-04-11", "2025-04-15", "2025-03-25"),
      ("2025-04-28", "2025-04-16", "2025-04-22", "2025-03-30"),
      ("2026-04-09", "2026-03-30", "2026-04-01", "2026-03-11"),
    ])
  func publication(_ meeting: String, _ five: String, _ three: String, _ keyDecision: String) throws {
    let meeting = try day(meeting)
    #expect(text(StatutoryClocks.publication(before: meeting)) == five)
    #expect(text(StatutoryClocks.publication(before: meeting, clearDays: 3)) == three)
    #expect(text(StatutoryClocks.keyDecisionNotice(before: meeting)) == keyDecision)
  }

  @Test(
    "recommendations are answered in time",
    arguments: [
      ("2024-03-25", "2024-05-24", "2024-04-21"), ("2024-01-08", "2024-03-07", "2024-02-04"),
      ("2023-12-31", "2024-02-29", "2024-01-27"), ("2023-12-30", "2024-02-29", "2024-01-26"),
      ("2023-12-29", "2024-02-28", "2024-01-25"), ("2024-02-29", "2024-04-28", "2024-03-27"),
      ("2024-06-30", "2024-08-29", "2024-07-27"), ("2024-07-31", "2024-09-30", "2024-08-27"),
      ("2023-03-20", "2023-05-19", "2023-04-16"),
    ])
  func response(_ received: String, _ executive: String, _ health: String) throws {
    let received = try day(received)
    #expect(text(StatutoryClocks.executiveResponse(received: received)) == executive)
    #expect(text(StatutoryClocks.healthResponse(received: received)) == health)
  }

  @Test(
    "bank holidays are those that were kept",
    arguments: [
      (2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"),
      (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
      (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
      (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
      (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
      (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    ])
  func holidays(_ year: Int, _ expected: String) {
    #expect(BankHolidays.days(in: year).map { String(text($0).dropFirst(5)) }.joined(separator: " ") == expected)
  }
}
