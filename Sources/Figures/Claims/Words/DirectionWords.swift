/// The words that say which way a value went, by what kind of word they are.
struct DirectionWords: Sendable {
  /// Which way.
  let sense: Sense
  /// Verbs that tell what happened: "rose", "has risen". Comparisons read these too.
  var told: [String] = []
  /// Verbs that may as well describe a thing: "rising costs".
  var going: [String] = []
  /// Words that need none: "up 5", "5 up".
  var adverbs: [String] = []
  /// Words that compare, which stand after a number; those that may lead as well.
  var comparatives: (leading: [String], trailing: [String]) = ([], [])
  /// Nouns: "a rise of 5", "a 5 point rise".
  var nouns: [String] = []

  static let up = DirectionWords(
    sense: .up,
    told: [
      "rose", "risen", "rises", "increased", "increases", "grew", "grown", "grows", "climbed", "went up", "gone up",
    ],
    going: ["rising", "increasing", "growing", "going up"], adverbs: ["up"],
    comparatives: (["higher"], ["more", "higher"]), nouns: ["rise", "increase", "growth"])
  static let down = DirectionWords(
    sense: .down,
    told: [
      "fell", "fallen", "falls", "decreased", "decreases", "reduced", "dropped", "drops", "declined", "declines",
      "went down", "gone down",
    ],
    going: ["falling", "decreasing", "reducing", "dropping", "declining", "going down"], adverbs: ["down"],
    comparatives: (["lower", "fewer"], ["fewer", "less", "lower"]),
    nouns: ["fall", "decrease", "reduction", "drop", "decline"])
  static let better = DirectionWords(
    sense: .better, told: ["improved", "got better"], going: ["improving", "getting better"],
    comparatives: (["better"], ["better"]), nouns: ["improvement"])
  static let worse = DirectionWords(
    sense: .worse, told: ["worsened", "deteriorated", "got worse"],
    going: ["worsening", "deteriorating", "getting worse"], comparatives: (["worse"], ["worse"]),
    nouns: ["deterioration"])

  static let all = [up, down, better, worse]

  /// Words that stand before a number, or alone.
  var leading: (Sense, [String]) { (sense, told + going + adverbs + comparatives.leading + nouns) }
  /// Words that stand after a number.
  var trailing: (Sense, [String]) { (sense, nouns + comparatives.trailing + adverbs) }
}
