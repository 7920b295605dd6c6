package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.site.Visitor;
import org.safeconduct.server.site.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What stands around a page, for one request.
@Component
class Heres {
  private final Languages languages;
  private final Notices notices;
  private final Journal journal;
  private final List<Signpost> signposts;
  private final boolean practice;

  Heres(
      Languages languages,
      Notices notices,
      Journal journal,
      List<Signpost> signposts,
      @Value("${safeconduct.practice:false}") boolean practice) {
    this.languages = languages;
    this.notices = notices;
    this.journal = journal;
    this.signposts = signposts.stream().sorted(Comparator.comparingInt(Signpost::order)).toList();
    this.practice = practice;
  }

  Here of(HttpServletRequest request) {
    Words words = languages.of(request);
    Optional<Visitor> open = Visit.of(request).visitor().filter(v -> !v.locked());
    return new Here(
        words,
        open.map(v -> new Here.Me(v.member(), v.name())),
        request.getRequestURI(),
        open.map(this::places).orElse(List.of()),
        languages.tongues(),
        Optional.empty(),
        open.flatMap(_ -> journal.checkpoint()),
        practice);
  }

  /// The same with what was just done, which is said only once.
  Here withNotice(HttpServletRequest request) {
    Here here = of(request);
    Optional<String> notice =
        Visit.of(request)
            .visitor()
            .flatMap(notices::take)
            .map(go -> here.text(go.notice(), go.arguments().toArray()));
    return new Here(
        here.words(),
        here.me(),
        here.path(),
        here.places(),
        here.tongues(),
        notice,
        here.log(),
        here.practice());
  }

  private List<Here.Place> places(Visitor visitor) {
    return signposts.stream()
        .filter(s -> s.roles().isEmpty() || !Collections.disjoint(s.roles(), visitor.roles()))
        .map(s -> new Here.Place(s.path(), s.key()))
        .toList();
  }
}
