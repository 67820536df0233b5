extension NumeralContext {
  /// Numbers that say which table, paragraph, item, stage or indicator is meant. Only a plural has several: in
  /// "Table 3, 45 children" the second is a figure.
  static let numbering = NumeralContext(
    name: "numbering",
    forms: [
      NumeralForm("<bare><part>[ no.| number] <range>", "Table 3", "paragraph 4.10", "Section 1.2", "page 5-6"),
      NumeralForm("page <code> of <code>", "Page 12 of 104"),
      NumeralForm("<bare><part>s[ numbers] <refs>", "items 6, 7 and 8", "pages 5-6", "recommendations 1 to 4"),
      NumeralForm(
        "<bare>(appendix|annex|version|agenda item|para|fig.|pp.|p.) <range>", "Appendix 2", "version 2.1", "p. 4"),
      NumeralForm("<bare>(appendices|annexes|paras) <refs>", "Appendices 1 and 2"),
      NumeralForm("(<series>|No.|Committee Room) <range>", "Part 1", "Phase 2", "Priority 3", "Room 12", "No. 4"),
      NumeralForm("<series>s <refs>", "Stages 1 and 2", "Phases 1 to 3"),
      NumeralForm(
        "<bare>(part|phase|stage|step|tier|level|priority|theme|standard|objective|option|band|group|type) <range><stop>",
        "part 1", "tier 4"),
      NumeralForm("section[s] <roman>.<ref>", "Section ii.3"),
      NumeralForm("<bare>year <few><stop>", "year 1"), NumeralForm("Year <few> of the", "Year 3 of the"),
      NumeralForm("(PI|KPI|NI)( |.)<range>", "PI 4", "PI.123"), NumeralForm("(PIs|KPIs) <refs>", "KPIs 1 to 15"),
      NumeralForm("minute[s] [no. |number ]<code>/<code>", "minute 9/24"),
    ],
    figures: [
      "in the table 24 children", "each page 12 children", "a measure 5.4 percentage points higher",
      "a figure 24% lower",
      "in this group 12 children", "at level 12 children", "in Table 3, 45 children", "paragraph 4.10 and 12 children",
      "Phase 2, 45 children", "\u{FFFC} recommendations 12",
    ])
}
