package org.safeconduct.server.site.web;

import java.security.SecureRandom;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.SavedSearches;
import org.safeconduct.server.site.SavedSearches.Saved;
import org.safeconduct.server.site.Sought;
import org.safeconduct.server.site.Visitor;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A member's own searches: kept under a name, opened, renamed, removed. What they look for goes
/// from sealed to memory and back, never through an address.
@Controller
class SavedSearchController {
  private static final String BOX = "/search";

  private final SavedSearches saved;
  private final AskedWords asked;
  private final SecureRandom random;

  SavedSearchController(SavedSearches saved, AskedWords asked, SecureRandom random) {
    this.saved = saved;
    this.asked = asked;
    this.random = random;
  }

  /// @param asked handle of what was looked for
  record SaveForm(String asked, String name) {}

  record NameForm(String name) {}

  @PostMapping("/search/saved")
  Answer save(Unlocked unlocked, Visitor visitor, Here here, SaveForm form) {
    Sought sought = asked.sought(visitor, form.asked());
    if (sought.saysNothing()) return Go.to(BOX).saying("site.search.gone");
    String back = BOX + "?asked=" + form.asked();
    if (saved.all(unlocked).size() >= SavedSearches.MOST) {
      return Go.to(back).saying("site.search.full", SavedSearches.MOST);
    }
    String words = sought.inWords();
    String name = words.isEmpty() ? here.t("site.search.unnamed") : words;
    String id = Bits128.random(random).toString();
    saved.keep(unlocked, new Saved(id, "", sought).named(name).named(form.name()));
    return Go.to(back).saying("site.search.done.saved");
  }

  @PostMapping("/search/saved/{id}/open")
  Answer open(Unlocked unlocked, Visitor visitor, @PathVariable String id) {
    Sought sought = one(unlocked, id).sought();
    return Go.to(BOX + "?asked=" + asked.keep(visitor, sought));
  }

  @PostMapping("/search/saved/{id}/rename")
  Answer rename(Unlocked unlocked, @PathVariable String id, NameForm form) {
    saved.keep(unlocked, one(unlocked, id).named(form.name()));
    return Go.to(BOX).saying("site.search.done.renamed");
  }

  @PostMapping("/search/saved/{id}/remove")
  Answer remove(Unlocked unlocked, @PathVariable String id) {
    saved.remove(unlocked, one(unlocked, id).id());
    return Go.to(BOX).saying("site.search.done.removed");
  }

  private Saved one(Unlocked unlocked, String id) {
    return saved.one(unlocked, id).orElseThrow(NotHere::new);
  }
}
