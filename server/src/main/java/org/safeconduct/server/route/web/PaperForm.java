package org.safeconduct.server.route.web;

import java.util.List;
import org.safeconduct.server.kernel.SubjectId;

/// A document, as typed.
public record PaperForm(
    String id,
    String seen,
    String kind,
    String issuer,
    String expires,
    String keeping,
    String holder,
    List<String> blocks,
    String words) {
  public PaperForm {
    blocks = List.copyOf(blocks);
  }

  static PaperForm of(String id, String seen) {
    return new PaperForm(id, seen, "", "", "", "", "", List.of(), "");
  }

  PaperForm about(SubjectId paper) {
    return new PaperForm(
        paper.toString(), seen, kind, issuer, expires, keeping, holder, blocks, words);
  }

  @Override
  public String toString() {
    return "PaperForm";
  }
}
