extension Slip {
  /// The size is right, but it rose where it was said to fall, or stands on the other side.
  static let otherWay = Slip(name: "the other way") { wrong in
    guard wrong.isOtherWay else { return nil }
    return wrong.figure.reference.statistic == "gap" ? "it is on the other side" : "it went the other way"
  }
}
