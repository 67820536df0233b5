import Figures
import Indicators
import Papers
import Tables

/// Tables as templates print them.
enum TableContext {
  /// A table block.
  static func table(_ table: CheckedTable, in library: Library, words: Prose) -> Templates.Context {
    let meanings = Set(
      table.grid.rows.flatMap(\.cells).filter { $0.meaning != nil }.map { "\($0.text) \($0.meaning ?? "")" })
    let notes = table.notes.map { words.printed($0).html } + meanings.sorted().map { Escaping.html("\($0).") }
    return [
      "id": table.id, "number": table.number, "captionHtml": words.printed(table.caption)?.html ?? "",
      "unit": table.request.unit.orFalse,
      "headerRows": headers(of: table.grid), "rows": rows(of: table.grid),
      "notes": notes.map { ["textHtml": $0] },
      "source": table.request.source.flatMap { library.source($0)?.title }.orFalse,
    ]
  }

  /// The data of a chart that has a file of its own.
  static func data(_ grid: Grid, id: String, caption: String, unit: String?) -> Templates.Context {
    [
      "id": id, "number": false, "captionHtml": Escaping.html(caption), "unit": unit.orFalse,
      "headerRows": headers(of: grid),
      "rows": rows(of: grid), "notes": [Templates.Context](), "source": false,
    ]
  }

  /// Header rows; equal neighbours above the last row become one wide header.
  private static func headers(of grid: Grid) -> [Templates.Context] {
    let depth = grid.columns.map(\.headers.count).max() ?? 1
    let isNumeric = grid.columns.indices.map { column in
      grid.rows.contains { $0.cells[column].isNumber && !$0.cells[column].text.isEmpty }
    }
    return (0..<depth).map { level in
      var cells: [Templates.Context] = level == 0 ? [blank(rows: depth)] : []
      var column = 0
      while column < grid.columns.count {
        let headers = grid.columns[column].headers
        if headers.count < depth {
          // A column with fewer headers has its one header beside all levels.
          if level == 0 {
            cells.append(header(headers.joined(separator: " "), numeric: isNumeric[column], columns: 1, rows: depth))
          }
          column += 1
          continue
        }
        var width = 1
        while level < depth - 1, column + width < grid.columns.count,
          grid.columns[column + width].headers.count == depth,
          grid.columns[column + width].headers[...level] == headers[...level]
        { width += 1 }
        cells.append(header(headers[level], numeric: isNumeric[column], columns: width, rows: 1))
        column += width
      }
      return ["cells": cells]
    }
  }

  private static func blank(rows: Int) -> Templates.Context {
    [
      "text": "", "scope": "col", "isNumeric": false, "isBlank": true, "colspan": false,
      "rowspan": rows > 1 ? String(rows) : false as Any,
    ]
  }

  private static func header(_ text: String, numeric: Bool, columns: Int, rows: Int) -> Templates.Context {
    [
      "text": text, "scope": columns > 1 ? "colgroup" : "col", "isNumeric": numeric, "isBlank": false,
      "colspan": columns > 1 ? String(columns) : false as Any, "rowspan": rows > 1 ? String(rows) : false as Any,
    ]
  }

  /// Rows below the headings of their sections. Where others that are no totals have no section, those that have one
  /// are set in below it, and those that follow stand apart.
  private static func rows(of grid: Grid) -> [Templates.Context] {
    var rows: [Templates.Context] = []
    var section = ""
    let isPartly =
      grid.rows.contains { $0.section.isEmpty && !$0.isTotal } && grid.rows.contains { !$0.section.isEmpty }
    for row in grid.rows {
      let isLeaving = isPartly && row.section.isEmpty && !section.isEmpty
      if !row.section.isEmpty, row.section != section {
        rows.append([
          "isSection": true, "isTotal": false, "isIndented": false, "isAfterSection": false, "label": row.section,
          "span": String(grid.columns.count + 1), "cells": [Templates.Context](),
        ])
      }
      if isLeaving || !row.section.isEmpty { section = row.section }
      let cells = row.cells.map { cell -> Templates.Context in
        Self.cell(cell.text, isNumeric: cell.isNumber, isNegative: cell.isNegative)
      }
      var context = Self.row(row.label, cells, total: row.isTotal)
      context["isIndented"] = isPartly && !row.section.isEmpty
      context["isAfterSection"] = isLeaving
      rows.append(context)
    }
    return rows
  }

  private static func cell(_ text: String, isNumeric: Bool, isNegative: Bool = false) -> Templates.Context {
    ["text": text, "isNumeric": isNumeric, "isNegative": isNegative, "isSentence": !isNumeric && text.count > 24]
  }

  private static func row(_ label: String, _ cells: [Templates.Context], total: Bool = false) -> Templates.Context {
    [
      "isSection": false, "isTotal": total, "isIndented": false, "isAfterSection": false, "label": label, "span": false,
      "cells": cells,
    ]
  }

  /// A table of plain columns: the first names the row.
  static func plain(
    id: String, caption: String, headers: [String], rows: [[String]], notes: [String] = [],
    numeric: Range<Int> = 1..<Int.max,
    source: String? = nil
  ) -> Templates.Context {
    let head = headers.enumerated().map { header($1, numeric: numeric.contains($0), columns: 1, rows: 1) }
    let body = rows.map { cells in
      row(
        cells[0],
        cells.enumerated().dropFirst().map { index, text in
          cell(text, isNumeric: numeric.contains(index))
        })
    }
    return [
      "id": id, "number": false, "captionHtml": Escaping.html(caption), "unit": false, "headerRows": [["cells": head]],
      "rows": body,
      "notes": notes.map { ["textHtml": Escaping.html($0)] }, "source": source.orFalse,
    ]
  }
}
