/// What a reader makes of words that it understands.
enum Judgement {
  case agrees
  /// The data say otherwise: what may have gone wrong, and what to write where that is not the figure as printed.
  case contradicts(perhaps: String? = nil, instead: String? = nil)
  /// Nothing in the data settles it: why, and what to do.
  case unjudged(String, help: String? = nil)
}
