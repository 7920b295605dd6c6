package org.safeconduct.server.team.web;

import java.util.List;
import org.safeconduct.seal.Passphrase;
import org.safeconduct.seal.PrintedCode;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.vault.Enrolled;

/// What is shown this once and never again: a passphrase, a printed code, or both for a new member.
public record OncePage(String titleKey, String textKey, List<Line> lines, String back)
    implements Page {
  public OncePage {
    lines = List.copyOf(lines);
  }

  public record Line(String labelKey, String value) {
    @Override
    public String toString() {
      return "Line[" + labelKey + "]";
    }
  }

  static OncePage passphrase(Passphrase drawn) {
    var line = new Line("team.once.passphrase", drawn.exposeWords());
    return new OncePage(
        "team.once.passphrase.title", "team.once.passphrase.text", List.of(line), "/self");
  }

  static OncePage code(PrintedCode drawn) {
    var line = new Line("team.once.code", drawn.exposeWords());
    return new OncePage("team.once.code.title", "team.once.code.text", List.of(line), "/self");
  }

  static OncePage member(String handle, Enrolled enrolled) {
    return new OncePage(
        "team.once.member.title",
        "team.once.member.text",
        List.of(
            new Line("team.sign-in.handle", handle),
            new Line("team.once.passphrase", enrolled.passphrase().exposeWords()),
            new Line("team.once.code", enrolled.code().exposeWords())),
        "/members");
  }

  @Override
  public String template() {
    return "team/once";
  }

  @Override
  public String toString() {
    return "OncePage";
  }
}
