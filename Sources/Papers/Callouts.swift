import Documents

extension CalloutKind {
  /// The callouts that papers use.
  static let inPapers: [CalloutKind] = [
    CalloutKind("NOTE", label: "Note"),
    CalloutKind("QUOTE", label: "Quotation", as: .quotation),
    CalloutKind("STRENGTHS", label: "Strengths"),
    CalloutKind("BARRIERS", label: "Barriers"),
    CalloutKind("IMPROVEMENT", label: "Improvement"),
    CalloutKind("RECOMMENDATION", label: "Recommendation"),
    CalloutKind("RESOLVED", label: "Resolved"),
    CalloutKind("SIGN-OFF", label: "Signed off by"),
    CalloutKind("DIFFERENCE", label: "What difference did we make?"),
    CalloutKind("CHALLENGES", label: "Challenges"),
    CalloutKind("ACHIEVEMENTS", label: "Achievements"),
    CalloutKind("AGREED", label: "Agreed"),
    CalloutKind("CASE", label: "Case summary"),
    CalloutKind("BANNER", label: "In short", as: .banner),
  ]
}
