package org.safeconduct.server.legal.web;

import java.util.List;

/// Any of a matter's forms, as typed.
public record LegalForm(
    String id,
    String seen,
    String kind,
    String authority,
    String since,
    List<String> blocks,
    String lawyer,
    String on,
    String next,
    String words) {
  public LegalForm {
    blocks = List.copyOf(blocks);
  }

  static LegalForm of(String id, String seen, List<String> blocks) {
    return new LegalForm(id, seen, "", "", "", blocks, "", "", "", "");
  }

  @Override
  public String toString() {
    return "LegalForm";
  }
}
