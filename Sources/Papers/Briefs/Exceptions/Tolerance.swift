import Indicators

extension ExceptionKind {
  /// A last value that is only tolerated.
  static let tolerance = ExceptionKind(name: "tolerance") { evidence in
    evidence.subjects.compactMap { subject in
      subject.standing(in: .tolerance, .watch) { _ in
        "What would bring \(subject.name) to its target?"
      }
    }
  }
}
