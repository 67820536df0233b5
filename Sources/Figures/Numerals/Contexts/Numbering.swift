extension NumeralContext {
  /// Numbers that say which table, paragraph, item, stage or indicator is meant.
  static let numbering = NumeralContext(
    name: "numbering",
    forms: [
      NumeralForm(
        "<bare>(table|figure|chart|map|box|paragraph|item|page|chapter|element|slide|footnote|recommendation|indicator|"
          + "measure|question|row|column|line|minute|enclosure|exhibit|volume|diagram|section)[s] [no. |number[s] ]<refs>",
        "Table 3", "paragraph 4.10", "items 6, 7 and 8", "pages 5-6", "recommendations 1 to 4", "Section 1.2"),
      NumeralForm(
        "<bare>(appendix|appendices|annex|version|agenda item|para|paras|fig.|pp.|p.) <refs>", "Appendix 2",
        "version 2.1", "p. 4"),
      NumeralForm(
        "(Part|Phase|Stage|Step|Standard|Priority|Theme|Objective|Outcome|Option|Scenario|Tier|Level|Band|Group|Type|"
          + "Category|Class|Unit|Room|Ward|Note|Strand|Workstream|Module|Action|Goal|Domain|Form|Pillar|Number|No.|Week|"
          + "Day|Month|Phase|Target|Aim|Panel|Floor|Suite|Flat|House|Committee Room|Cohort)[s] <refs>", "Part 1",
        "Phase 2",
        "Priority 3", "Room 12", "No. 4"),
      NumeralForm(
        "<bare>(part|phase|stage|step|tier|level|priority|theme|standard|objective|option|band|group|type) <refs><stop>",
        "part 1", "tier 4"),
      NumeralForm("section[s] <roman>.<ref>", "Section ii.3"),
      NumeralForm("(PI|PIs|KPI|KPIs|NI)( |.)<refs>", "PI 4", "KPIs 1 to 15", "PI.123"),
      NumeralForm("minute[s] [no. |number ]<code>/<code>", "minute 9/24"),
    ],
    figures: [
      "in the table 24 children", "each page 12 children", "a measure 5.4 percentage points higher",
      "a figure 24% lower",
      "in this group 12 children", "at level 12 children",
    ])
}
