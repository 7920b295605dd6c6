package org.safeconduct.ledger;

/// That a key may sign in a role, for a range of a log: a key and no person.
///
/// ```
/// safeconduct/certificate/v1
/// origin northlight.example/record
/// role author
/// key northlight.example/k-7f2a+1f0c9d3e+AZ0x…
/// from 0
/// to open
/// ```
///
/// Signed by the organisation root, or by a registrar whose own range contains `from`; a registrar
/// is certified by the root alone. Ending a key is a new certificate with an end.
public record Certificate(String origin, KeyRole role, VerifierKey key, IndexRange range) {

  static final String KIND = "safeconduct/certificate/v1";

  public Certificate {
    Canonical.name("certificate origin", origin);
    Canonical.name("certificate key", key.name());
  }

  /// The text that is signed; ends in a newline.
  public String text() {
    return KIND
        + "\norigin "
        + origin
        + "\nrole "
        + role.text()
        + "\nkey "
        + key.text()
        + "\nfrom "
        + range.from()
        + "\nto "
        + range.toText()
        + "\n";
  }

  public SignedNote sign(NoteSigner issuer) {
    return SignedNote.sign(text(), issuer);
  }

  public static Certificate parse(String text) {
    Lines lines = new Lines("certificate", text);
    lines.exactly(KIND);
    String origin = lines.value("origin");
    KeyRole role = KeyRole.parse(lines.value("role"));
    VerifierKey key = VerifierKey.parse(lines.value("key"));
    long from = Canonical.decimal("certificate from", lines.value("from"));
    String to = lines.value("to");
    lines.end();
    long end = to.equals("open") ? IndexRange.OPEN : Canonical.decimal("certificate to", to);
    if (end == IndexRange.OPEN && !to.equals("open")) {
      throw new Malformed("certificate to", "open", to);
    }
    return new Certificate(origin, role, key, new IndexRange(from, end));
  }
}
