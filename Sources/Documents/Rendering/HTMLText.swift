/// Text as HTML.
enum HTMLText {
  /// A text that may stand between tags and inside a quoted attribute.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// The text of HTML that libcmark wrote.
  /// - Parameter isInTag: whether the HTML starts, and then whether it ends, inside a tag.
  static func plain(_ html: String, isInTag: inout Bool) -> String {
    var (text, entity) = (String.UnicodeScalarView(), "")
    for scalar in html.unicodeScalars {
      switch scalar {
      case "<": isInTag = true
      case ">" where isInTag: isInTag = false
      case _ where isInTag: break
      case "&": entity = "&"
      case _ where entity.isEmpty: text.append(scalar)
      case ";":
        text.append(contentsOf: (entities[entity] ?? entity).unicodeScalars)
        entity = ""
      default: entity.unicodeScalars.append(scalar)
      }
    }
    return String(text)
  }

  private static let entities = ["&lt": "<", "&gt": ">", "&quot": "\"", "&amp": "&"]
}
