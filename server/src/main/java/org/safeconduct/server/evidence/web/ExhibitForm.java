package org.safeconduct.server.evidence.web;

/// What was typed beside a file. Comes as parts of an upload, in this order, before the file.
public record ExhibitForm(
    String id,
    String label,
    String origin,
    String witness,
    String receivedFrom,
    String receivedOn,
    String how) {
  static ExhibitForm blank(String id, String witness) {
    return new ExhibitForm(id, "", witness.isEmpty() ? "" : "WITNESS", witness, "", "", "");
  }

  /// With one more field as it came in.
  ExhibitForm with(String name, String text) {
    String value = text.strip();
    return new ExhibitForm(
        name.equals("id") ? value : id,
        name.equals("label") ? value : label,
        name.equals("origin") ? value : origin,
        name.equals("witness") ? value : witness,
        name.equals("receivedFrom") ? value : receivedFrom,
        name.equals("receivedOn") ? value : receivedOn,
        name.equals("how") ? value : how);
  }

  @Override
  public String toString() {
    return "ExhibitForm[" + id + "]";
  }
}
