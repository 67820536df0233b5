import Figures
import Indicators
import Papers

/// Tiles, statistics and lists side by side as their templates print them.
enum BlockContext {
  /// Tiles with the figures of a year.
  static func tiles(_ tiles: CheckedTiles, _ words: Prose) -> Templates.Context {
    let items = tiles.tiles.map { tile -> Templates.Context in
      [
        "isCentre": tile.isCentre, "labelHtml": words.printed(tile.first.label).html,
        "valueHtml": value(tile.first.value, words),
        "second": tile.second.map { second -> Templates.Context in
          ["labelHtml": words.printed(second.label).html, "valueHtml": value(second.value, words)]
        }.orFalse,
      ]
    }
    return frame(tiles.frame, words).merging(["items": items]) { $1 }
  }

  /// A tile's figure, with the words of its unit set small.
  private static func value(_ phrase: CheckedPhrase, _ words: Prose) -> String {
    let html = words.printed(phrase).html
    guard phrase.slots.count == 1, case .computed(let figure) = phrase.slots[0], phrase.text == figure.display,
      let quantity = figure.quantity, quantity.unit.suffix.hasPrefix(" "),
      let display = html.ranges(of: Escaping.html(quantity.display)).last
    else { return html }
    let unit = Escaping.html(quantity.unit.suffix)
    let number = html[display].dropLast(unit.count)
    return html[..<display.lowerBound] + number + html[display.upperBound...]
      + " <span class=\"tile-unit\">\(unit.dropFirst())</span>"
  }

  /// Statistics, under the headings of their sections where they have some.
  static func statistics(_ statistics: CheckedStatistics, _ words: Prose) -> Templates.Context {
    var sections: [(title: String, rows: [Templates.Context])] = []
    for row in statistics.rows {
      if sections.last?.title != row.section { sections.append((row.section, [])) }
      sections[sections.count - 1].rows.append([
        "labelHtml": words.printed(row.label).html, "valueHtml": words.printed(row.value).html,
        "besideHtml": words.html(row.beside),
      ])
    }
    let lists = sections.map { section -> Templates.Context in
      ["section": section.title.unlessEmpty.orFalse, "rows": section.rows]
    }
    return frame(statistics.frame, words, statistics.meanings).merging(["lists": lists]) { $1 }
  }

  /// Lists side by side.
  static func columns(_ columns: CheckedColumns, _ words: Prose) -> Templates.Context {
    let items = columns.columns.map { column -> Templates.Context in
      [
        "headingHtml": words.html(column.title),
        "points": column.items.map { ["textHtml": words.printed($0).html] as Templates.Context },
      ]
    }
    return frame(columns.frame, words).merging(["items": items]) { $1 }
  }

  private static func frame(_ frame: CheckedFrame, _ words: Prose, _ meanings: [String] = []) -> Templates.Context {
    let notes = frame.notes.map { words.printed($0).html } + meanings.map(Escaping.html)
    return [
      "id": frame.id.unlessEmpty.orFalse, "number": frame.number.unlessEmpty.orFalse,
      "titleHtml": words.html(frame.title), "notes": notes.map { ["textHtml": $0] },
      "source": frame.source.flatMap { words.model.library.source($0)?.title }.orFalse,
    ]
  }
}
