import Foundation
import Testing

/// `--as-of`: what is late depends on the day that is named, and on no clock.
@Suite("The day that what is late is judged by")
struct AsOfTests {
  private func overdue(_ options: [String]) throws -> Int {
    let folder = try Program.site("golden-tracker")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Program.run(["build"] + options, in: folder).code == 0)
    let page = folder.appendingPathComponent("public/recommendations/index.html")
    return try String(contentsOf: page, encoding: .utf8).matches(of: /use href="#page-progress-overdue"/).count
  }

  @Test(
    "is the option's, else that of the latest meeting",
    arguments: [
      ([], 2), (["--as-of", "2024-03-30"], 0), (["--as-of", "2024-03-31"], 1), (["--as-of", "2024-05-08"], 3),
    ])
  func late(_ options: [String], _ count: Int) throws {
    #expect(try overdue(options) == count)
  }

  @Test("is a day of the calendar", arguments: ["2024-02-30", "tomorrow", ""])
  func wrong(_ day: String) throws {
    let folder = try Program.site("golden-tracker")
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(["check", "--as-of", day], in: folder)
    #expect(run.code == 2)
    #expect(run.problems.contains("The value '\(day)' is invalid for '--as-of <as-of>'"))
  }
}
