package org.safeconduct.server.children.web;

/// Any of a child's forms, as typed.
public record ChildForm(
    String id,
    String seen,
    String basis,
    String years,
    String guardian,
    String who,
    String assent,
    String about,
    String lawyer,
    String on,
    String interest,
    String proposal,
    String words) {

  static ChildForm of(String id, String seen) {
    return new ChildForm(id, seen, "", "", "", "", "", "", "", "", "", "", "");
  }

  @Override
  public String toString() {
    return "ChildForm";
  }
}
