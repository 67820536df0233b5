public import Diagnostics
public import Fields

/// Which population rates are per, as site.yml says under `populations:`.
public struct PopulationSettings: Sendable {
  /// The table, from the content folder.
  public let data: String
  /// Where the table is named.
  public let place: Place
  /// What the page says of the population.
  public let use: PopulationUse

  /// Reads `populations: {data, vintage, source, ages}`.
  public init(reading reader: inout FieldReader) {
    data = reader.requiredText("data", help: "add 'data:' with a CSV file of the content folder")
    place = reader.place(of: "data")
    use = PopulationUse(
      vintage: reader.requiredText("vintage", help: "add 'vintage:', such as 'mid-2021, revised 2024'"),
      source: reader.text("source"), ages: reader.text("ages"))
  }
}

/// The population that an indicator's rates are per: estimates are revised, so a rate is not known without theirs.
public struct PopulationUse: Hashable, Sendable {
  /// Which estimate it is: "mid-2021, revised 2024".
  public let vintage: String
  /// The source's id in `sources.yml`.
  public let source: String?
  /// Who is counted: "0 to 17".
  public let ages: String?

  /// A population's estimate.
  public init(vintage: String, source: String? = nil, ages: String? = nil) {
    self.vintage = vintage
    self.source = source
    self.ages = ages
  }
}
