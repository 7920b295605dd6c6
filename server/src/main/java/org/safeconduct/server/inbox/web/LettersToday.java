package org.safeconduct.server.inbox.web;

import java.util.List;
import org.safeconduct.server.inbox.Collecting;
import org.safeconduct.server.inbox.Promise;
import org.safeconduct.server.site.Coming;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// A member's first page collects; first letters that nobody kept yet are said there.
@Component
class LettersToday implements Coming {
  private final Collecting collecting;
  private final Promise promise;

  LettersToday(Collecting collecting, Promise promise) {
    this.collecting = collecting;
    this.promise = promise;
  }

  @Override
  public List<String> came(Unlocked unlocked, Here here) {
    collecting.collect(unlocked);
    promise.renew(unlocked);
    int waiting = collecting.waiting(unlocked).all();
    return waiting == 0 ? List.of() : List.of(here.t("inbox.arrived", waiting));
  }
}
