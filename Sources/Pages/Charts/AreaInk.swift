import Charting
import Indicators
import Papers

extension Area {
  /// What the area is to an English council: England, its region, or its statistical neighbours; `nil` for any other.
  var chartRole: ChartRole? {
    if let role = ChartRole.areas.dropFirst().first(where: { $0.rawValue == id }) { return role }
    if let code { return code.hasPrefix("E92") ? .england : code.hasPrefix("E12") ? .region : nil }
    return group?.model == nil ? nil : .neighbours
  }
}

/// The inks of areas that are compared: each its own where it is England, the region or the neighbours; the other areas
/// borrow those that are left.
struct AreaInks {
  private let inks: [String: (role: ChartRole, isBorrowed: Bool)]

  /// The roles of other areas, each with an ink and a dash of its own: no more than these are drawn.
  static let all = ChartRole.areas.filter { $0 != .own }

  init(_ ids: [String], site: Site) {
    var inks: [String: (role: ChartRole, isBorrowed: Bool)] = [:]
    for id in ids {
      guard let role = site.area(id)?.chartRole, !inks.values.contains(where: { $0.role == role }) else { continue }
      inks[id] = (role, false)
    }
    let free = Self.all.filter { role in !inks.values.contains { $0.role == role } }
    for (position, id) in ids.filter({ inks[$0] == nil }).enumerated() {
      inks[id] = (free.isEmpty ? .region : free[position % free.count], true)
    }
    self.inks = inks
  }

  /// An area's ink, and whether it is another's.
  subscript(id: String) -> (role: ChartRole, isBorrowed: Bool) { inks[id] ?? (.region, true) }
}
