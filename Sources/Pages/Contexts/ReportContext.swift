import Documents
import Papers

extension Prose {
  /// The objectives that a report serves, or what it implies.
  func context(of sheet: CheckedSheet) -> Templates.Context {
    let rows = zip(sheet.sheet.rows, sheet.paragraphs).map { row, paragraphs -> Templates.Context in
      ["names": row.names, "paragraphs": paragraphs.map { printed($0).html }]
    }
    return ["subject": sheet.sheet.subject.rawValue, "rows": rows]
  }

  /// What a report lists at its end.
  var annexes: [Templates.Context] {
    zip(checked.annexes, checked.front.annexes).map { entry, items in
      [
        "id": entry.annex.id, "number": entry.number, "title": entry.annex.title,
        "none": items.isEmpty ? "There are none." : false as Any,
        "items": items.isEmpty ? false : ["list": items.map { printed($0).html }] as Any,
      ]
    }
  }
}

extension CheckedPaper {
  /// What the paper lists at its end, numbered after its last section.
  var annexes: [(number: Int, annex: Annex)] {
    let sections = paper.document.numbered.count(where: \.isSection)
    return paper.front.annexes.enumerated().map { (sections + $0 + 1, $1) }
  }
}
