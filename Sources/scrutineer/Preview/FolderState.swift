import Foundation

/// What a folder holds, without reading it: each file's size and when it last changed.
struct FolderState: Equatable {
  private struct File: Equatable {
    let size: Int
    let changed: Date
  }

  private let files: [String: File]

  init(of folder: String) {
    var files: [String: File] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }),
        let facts = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)"),
        let changed = facts[.modificationDate] as? Date
      else { continue }
      files[path] = File(size: facts[.size] as? Int ?? 0, changed: changed)
    }
    self.files = files
  }
}
