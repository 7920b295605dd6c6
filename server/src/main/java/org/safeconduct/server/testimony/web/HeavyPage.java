package org.safeconduct.server.testimony.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.testimony.Matter;

/// Before a heavy account: what it is about, how long it is, and that nobody has to read it now.
public record HeavyPage(
    ScopeId inquiry,
    String path,
    WitnessNumber number,
    List<Matter> matters,
    int paragraphs,
    Optional<Integer> leftOff)
    implements Page {

  static HeavyPage before(AccountPage page) {
    return new HeavyPage(
        page.inquiry(),
        page.path(),
        page.number(),
        page.matters(),
        page.account().paragraphs().size(),
        page.leftOff());
  }

  @Override
  public String template() {
    return "testimony/heavy";
  }
}
