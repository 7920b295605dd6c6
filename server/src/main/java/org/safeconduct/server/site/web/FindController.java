package org.safeconduct.server.site.web;

import java.util.List;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Sought;
import org.safeconduct.server.site.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Takes what was typed into a search box and chosen beside it, keeps it in memory and goes back to
/// the list.
@Controller
class FindController {
  private final AskedWords asked;

  FindController(AskedWords asked) {
    this.asked = asked;
  }

  record FindForm(
      String to,
      String words,
      List<String> kind,
      String during,
      String place,
      String act,
      String source) {
    Sought sought() {
      return new Sought(words, kind, during, place, act, source);
    }
  }

  @PostMapping("/find")
  Answer find(Visitor visitor, FindForm form) {
    if (!form.to().matches("/([a-z0-9_-][a-z0-9_/-]*)?")) throw new NotHere();
    if (form.sought().saysNothing()) return Go.to(form.to());
    return Go.to(form.to() + "?asked=" + asked.keep(visitor, form.sought()));
  }
}
