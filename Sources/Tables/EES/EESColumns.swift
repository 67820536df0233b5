/// The columns that mean the same in every file of Explore Education Statistics.
///
/// Source: the Department for Education's guidance on the file format of open data.
enum EESColumns {
  /// The columns by which such a file is known.
  static let mandatory = ["time_period", "time_identifier", "geographic_level", "country_code", "country_name"]

  /// The levels of geography that have an area of their own here, in lower case, with the column of the area's code.
  static let codes = ["national": "country_code", "regional": "region_code", "local authority": "new_la_code"]

  /// The columns of time and place; any other column of texts is a filter.
  static let places: Set<String> = Set(mandatory).union([
    "region_code", "region_name", "old_la_code", "new_la_code", "la_name", "lad_code", "lad_name", "pcon_code",
    "pcon_name", "ward_code", "ward_name", "pfa_code", "pfa_name", "lsip_code", "lsip_name",
    "local_enterprise_partnership_code", "local_enterprise_partnership_name", "mayoral_combined_authority_code",
    "mayoral_combined_authority_name", "english_devolved_area_code", "english_devolved_area_name",
    "opportunity_area_code", "opportunity_area_name", "planning_area_code", "planning_area_name",
    "rsc_region_lead_name", "trust_id", "trust_name", "sponsor_id", "sponsor_name", "institution_id",
    "institution_name", "provider_ukprn", "provider_upin", "provider_urn", "provider_name", "school_urn",
    "school_laestab", "school_estab", "school_name", "school_postcode",
  ])
}
