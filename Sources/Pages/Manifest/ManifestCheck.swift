public import Diagnostics

extension Manifest {
  /// How many files it names.
  public var count: Int { entries.count }

  /// What differs between a folder and the manifest.
  /// - Parameters:
  ///   - files: the folder's files by path.
  ///   - folder: its name in messages.
  /// - Returns: a problem for each file that is changed, missing or not published; none where the folder is as it was.
  public func problems(in files: [String: [UInt8]], folder: String) -> [Diagnostic] {
    let known = Set(entries.map(\.path)).union([Self.path])
    let extra = files.keys.filter { !known.contains($0) }.sorted().map { path in
      Diagnostic(
        .unpublishedFile, at: Place("\(folder)/\(path)"), "the file is not in the manifest, so it was not published",
        help: "find out who put it there, then publish the site again")
    }
    return (entries.compactMap { problem(with: $0, files[$0.path], folder: folder) } + extra).inReportingOrder()
  }

  private func problem(with entry: Entry, _ bytes: [UInt8]?, folder: String) -> Diagnostic? {
    let place = Place("\(folder)/\(entry.path)")
    guard let bytes else {
      return Diagnostic(
        .publishedFileMissing, at: place, "the file was published and is not there", help: "publish the site again")
    }
    guard bytes.count == entry.size else {
      return Diagnostic(
        .publishedFileChanged, at: place,
        "the file is not what was published: it has \(Plural.of(bytes.count, "byte")) and had \(entry.size)",
        help: "find out who changed it, then publish the site again")
    }
    guard Self.digest(bytes) != entry.digest else { return nil }
    return Diagnostic(
      .publishedFileChanged, at: place, "the file is not what was published: its SHA-256 is another",
      help: "find out who changed it, then publish the site again")
  }
}
