/// Texts made of others by chance, the same for the same seed.
struct Mutation {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// What is put in anywhere: signs with a meaning to some reader, and characters that break naive ones.
  private static let pieces =
    Array(".,/@<>=()[]{}%£-−+–—*÷×'\"`:;#&|\\ \n\t\u{A0}\u{FEFF}\u{0}\u{301}½²٣９éß🙂👩‍👧").map(String.init) + [
      "..", "0", "99999999999999999999", "2021-22", " per 10,000", "nearly ", " and ", "-", "million", "fell by ", "E9",
      String(repeating: "(", count: 40), String(repeating: "9", count: 60), String(repeating: "and ", count: 30),
    ]

  /// One of the seeds with up to eight changes; one time in eight, pieces alone.
  mutating func text(from seeds: [String]) -> String {
    if below(8) == 0 { return (0..<below(12)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined() }
    var characters = Array(seeds[below(seeds.count)])
    for _ in 0..<below(9) { change(&characters, seeds) }
    return String(characters)
  }

  private mutating func change(_ text: inout [Character], _ seeds: [String]) {
    let place = below(text.count + 1)
    switch below(6) {
    case 0 where place < text.count: text.remove(at: place)
    case 1 where place < text.count: text[place] = Character(Unicode.Scalar(UInt8(32 + below(95))))
    case 2 where place < text.count:
      text.insert(contentsOf: text[place..<min(text.count, place + below(10))], at: place)
    case 3: text.removeSubrange(place...)
    case 4: text.insert(contentsOf: seeds[below(seeds.count)], at: place)
    default: text.insert(contentsOf: Self.pieces[below(Self.pieces.count)], at: place)
    }
  }

  /// A number from zero to one below a limit; zero for a limit of zero.
  private mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return limit == 0 ? 0 : Int(state % UInt64(limit))
  }
}
