import Diagnostics
import Mustache

/// The site's Mustache templates and the files that are copied beside its pages.
public struct Templates: Sendable {
  private let library: MustacheLibrary
  /// The folder's name in messages.
  private let folder: String
  /// The style sheet.
  let css: String
  /// Other files of the folder, by name.
  let assets: [String: [UInt8]]

  /// Values for a template; every key that the template names is there, `false` where it has nothing to say.
  typealias Context = [String: Any]

  /// Reads templates.
  /// - Parameters:
  ///   - folder: the folder's name in messages.
  ///   - files: its files by name.
  ///   - required: templates that have to be there.
  static func read(folder: String, files: [String: [UInt8]], required: [String]) -> (Templates, [Diagnostic]) {
    var library = MustacheLibrary()
    var problems: [Diagnostic] = []
    var partials: [(name: String, place: Place)] = []
    var names: Set<String> = []
    for (file, bytes) in files.sorted(by: { $0.key < $1.key }) where file.hasSuffix(".mustache") {
      let path = "\(folder)/\(file)"
      let name = String(file.dropLast(".mustache".count))
      names.insert(name)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        problems.append(Diagnostic(.templateSyntax, at: Place(path), "the template is not UTF-8 text"))
        continue
      }
      do {
        try library.register(text, named: name)
        partials += TemplatePartials.named(in: SourceText(path: path, text: text))
      } catch {
        problems.append(TemplateFault.diagnostic(for: error, path: path))
      }
    }
    for name in required where !names.contains(name) {
      problems.append(
        Diagnostic(
          .templateMissing, at: Place(folder), "there is no template '\(name).mustache'",
          help: "copy it from the project's own templates folder"))
    }
    if files["site.css"] == nil {
      problems.append(
        Diagnostic(
          .templateMissing, at: Place(folder), "there is no style sheet 'site.css'",
          help: "copy it from the project's own templates folder"))
    }
    for (name, place) in partials where !names.contains(name) {
      problems.append(
        Diagnostic(
          .templateMissing, at: place, "the template includes '\(name)', which is not in \(folder)",
          help: ClosestName.help(for: name, among: names)))
    }
    let css = String(decoding: files["site.css"] ?? [], as: UTF8.self)
    let assets = files.filter { !$0.key.hasSuffix(".mustache") && $0.key != "site.css" && !$0.key.hasPrefix(".") }
    return (Templates(library: library, folder: folder, css: css, assets: assets), problems)
  }

  /// What is wrong with a file that has the name of one that the build writes.
  func collision(of asset: String) -> Diagnostic {
    Diagnostic(
      .outputCollision, at: Place("\(folder)/\(asset)"),
      "this file would be published as /\(asset), which the build writes itself", help: "give it another name")
  }

  /// A template filled with values. All templates in use were required when the folder was read.
  func render(_ name: String, _ context: Context) -> String {
    library.render(context, withTemplate: name) ?? ""
  }
}

/// Finds the partials that a template includes, since the renderer leaves out one that is missing in silence.
enum TemplatePartials {
  static func named(in source: SourceText) -> [(name: String, place: Place)] {
    (1...max(1, source.lineCount)).flatMap { number in
      let pieces = source.line(number).split(separator: "{{>", omittingEmptySubsequences: false).dropFirst()
      return pieces.compactMap { piece -> (String, Place)? in
        guard let end = piece.firstRange(of: "}}") else { return nil }
        let name = piece[..<end.lowerBound].filter { $0 != " " }
        return (String(name), source.place(of: String(name), fromLine: number))
      }
    }
  }
}

/// Says what is wrong with a template that does not parse.
enum TemplateFault {
  static func diagnostic(for error: any Error, path: String) -> Diagnostic {
    guard let fault = error as? MustacheTemplate.ParserError else {
      return Diagnostic(.templateSyntax, at: Place(path), "the template cannot be read")
    }
    let place = Place(path, line: fault.context.lineNumber, column: fault.context.columnNumber)
    let (message, help) = words(for: fault.error as? MustacheTemplate.Error)
    return Diagnostic(.templateSyntax, at: place, message, help: help)
  }

  private static func words(for error: MustacheTemplate.Error?) -> (String, String) {
    switch error {
    case .sectionCloseNameIncorrect:
      ("a section is closed under another name than it was opened", "close {{#name}} with {{/name}}")
    case .unfinishedName: ("a tag is not finished", "end it with }}")
    case .expectedSectionEnd: ("a section is never closed", "close {{#name}} with {{/name}}")
    default: ("the template does not parse here", "check the tag against the Mustache manual")
    }
  }
}
