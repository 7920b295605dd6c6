package org.safeconduct.server.site.web;

import java.util.List;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Door;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Forms that met a lock or a restart: shown whole to their author, to be sent again, changed or
/// left.
@Controller
class KeptController {
  private final Door door;

  KeptController(Door door) {
    this.door = door;
  }

  @GetMapping("/kept")
  KeptPage kept(Unlocked unlocked, Here here) {
    List<KeptPage.Kept> kept =
        door.kept(unlocked).stream().map(form -> KeptPage.Kept.of(form, here)).toList();
    return new KeptPage(kept);
  }

  @PostMapping("/kept/{id}/forget")
  Answer forget(Unlocked unlocked, @PathVariable String id) {
    door.forget(unlocked, id);
    return Go.to(door.kept(unlocked).isEmpty() ? "/" : "/kept").saying("site.kept.forgotten");
  }
}
