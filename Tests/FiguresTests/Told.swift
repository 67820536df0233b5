import Diagnostics

extension [Diagnostic] {
  /// Each problem as a person reads it on one line: place, severity, message, rule, notes and help.
  var told: [String] {
    let rendering = DiagnosticRendering(.text, excerpts: false, colour: false, sources: [])
    return map { String(rendering.render([$0]).dropLast()) }
  }
}
