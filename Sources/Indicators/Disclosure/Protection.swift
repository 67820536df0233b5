public import Diagnostics
public import Tables

/// Disclosure control: the only way from tables as they are read to tables that may be published.
public enum Protection {
  /// Protects tables.
  /// - Parameter tables: the tables under the content folder, by path as `data:` writes it.
  /// - Returns: the tables that may be published, by the same paths, and every problem found.
  public static func protect(_ tables: [String: Table]) -> ([String: ProtectedTable], [Diagnostic]) {
    (tables.mapValues { ProtectedTable($0) }, [])
  }
}
