/// Notes that stand in the front matter of papers of several kinds.
enum FrontNotes {
  static let period = """
    # The time that the figures are about, so that none of them has to repeat it: one period, or two with .. between.
    # period: 2024-04..2024-06
    """
  static let authority = """
    # Whose paper it is, where it is not the site's own authority's: an area of site.yml.
    # authority: AREA
    """
}
