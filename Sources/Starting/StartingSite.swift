/// The small site that `scrutineer init` writes.
public enum StartingSite {
  /// Its files by path from the new folder: a content folder, the templates, and a page on what to do next.
  public static var files: [(path: String, text: String)] {
    Embedded.files.map { file in
      (file.path.hasPrefix("starter/") ? String(file.path.dropFirst("starter/".count)) : file.path, file.text)
    }
  }
}
