public import Diagnostics
public import Fields

extension Document {
  /// A file that is YAML alone, such as a list of recommendations, as a document with front matter and no body, so that
  /// its texts are verified like those of any other.
  public static func ofYAML(_ value: Value, in source: SourceText) -> Document {
    Document(
      source: source, frontMatter: value, headings: [], tables: [], callouts: [], numbered: [], parts: [], slots: [],
      texts: [])
  }
}
