import Diagnostics
import Indicators

/// What a sentence says of two figures: that one went to the other, or that one is above the other.
struct FigureRelation {
  /// The one that it speaks of: the end of a range, or what is compared.
  let subject: SaidFigure
  /// The one that it is held against.
  let base: SaidFigure
  let sense: Sense
  /// The words that say it.
  let words: Substring

  /// Why the words are wrong.
  enum Objection {
    /// The data went the other way, which these are.
    case against(Way)
    /// Nobody who reads both numbers can see it.
    case printedAlike
  }

  /// What speaks against the words; `nil` where they hold, or where nothing can tell.
  var objection: Objection? {
    guard subject.isLevel, base.isLevel, let (now, then) = quantities, now.unit == then.unit,
      !(now.value < .zero), !(then.value < .zero), subject.isSound, base.isSound
    else { return nil }
    let way = Way(signOf: now.value - then.value)
    guard let holds = sense.holds(way, subject.polarity(beside: base)) else { return nil }
    if way != .level, let printed = subject.printed, printed == base.printed { return .printedAlike }
    return holds ? nil : .against(way)
  }

  private var quantities: (Quantity, Quantity)? {
    subject.figure.quantity.flatMap { now in base.figure.quantity.map { (now, $0) } }
  }

  /// What makes better of higher or lower, where the words need it.
  private var polarity: [String] {
    guard sense == .better || sense == .worse, let polarity = subject.polarity(beside: base) else { return [] }
    return ["\(polarity.rawValue) is better"]
  }

  func problem(_ objection: Objection, at place: Place) -> Diagnostic {
    let said = ClaimWords(String(words)).text
    let (now, then) = (subject.figure, base.figure)
    let (message, help): (String, String)
    switch objection {
    case .against(.level):
      message = "\(now.reference.text) and \(then.reference.text) are both \(now.display)"
      help = "say that they are the same"
    case .against(let way):
      let side = way == .up ? "higher" : "lower"
      message = "\(now.reference.text) is \(now.display), \(side) than \(then.reference.text), which is \(then.display)"
      help = OppositeWords.of(said).map { "write '\($0)'" } ?? "correct this word"
    case .printedAlike:
      message =
        "\(now.reference.text) and \(then.reference.text) are both printed as \(subject.written ?? now.display)"
      help = "write more decimals, or say that they are the same"
    }
    return Diagnostic(
      .figureContext, at: place, "the paper says '\(said)' but \(message)",
      notes: ["worked out: \(now.workingLine)", "worked out: \(then.workingLine)"] + polarity, help: help)
  }
}
