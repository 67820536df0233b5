public import Diagnostics
public import Tables

/// Refuses tables that hold children rather than counts of them.
///
/// A column called after something that only one child has (a pupil number, a date of birth, a name) means that the
/// file has a row for each child. Such a file must not lie in a folder that is public by definition.
public enum ChildLevelColumns {
  /// What such columns are called, in lower case and without spaces, hyphens and underscores.
  private static let names: Set<String> = [
    "upn", "uniquepupilnumber", "uln", "uniquelearnernumber", "nhsnumber", "nhsno", "nino", "nationalinsurancenumber",
    "dob", "dateofbirth", "birthdate", "birthday", "childid", "childidentifier", "childref", "childreference",
    "childnumber", "childname", "pupilid", "pupilname", "personid", "personname", "clientid", "clientname", "caseid",
    "caseref", "casereference", "casenumber", "forename", "forenames", "firstname", "middlename", "surname", "lastname",
    "familyname", "givenname", "fullname", "initials", "homeaddress", "postcode",
  ]

  /// One diagnostic for each column of a table that names a child.
  public static func problems(in table: Table) -> [Diagnostic] {
    table.columns.map(\.header).filter { names.contains(plain($0)) }.map { header in
      Diagnostic(
        .childLevelColumn, at: Place(table.path, line: 1),
        "the column '\(header)' is about single children, which a public folder may not hold",
        help: "take the file out of the content folder, count its rows, and put the counts in its place")
    }
  }

  private static func plain(_ header: String) -> String {
    header.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
