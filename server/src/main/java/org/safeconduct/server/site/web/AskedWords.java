package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Sought;
import org.safeconduct.server.site.Visitor;
import org.springframework.stereotype.Component;

/// What was typed into search boxes, in memory for fifteen minutes after it was last looked at,
/// under random handles that only the same session can use: nothing typed is ever in an address.
@Component
class AskedWords {
  private static final Duration KEPT = Duration.ofMinutes(15);
  private static final int MOST = 2_000;
  private static final Set<String> SORTS = Set.of("name", "name-down", "day", "grave");
  private static final int LAST_PAGE = 100_000;

  private final Map<String, Asked> byHandle = new LinkedHashMap<>(16, 0.75f, true);
  private final InstantSource clock;
  private final SecureRandom random;

  AskedWords(InstantSource clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  private record Asked(String session, Sought sought, Instant used) {
    @Override
    public String toString() {
      return "Asked";
    }
  }

  synchronized String keep(Visitor visitor, Sought sought) {
    forgetOld();
    String handle = Bits128.random(random).toString();
    byHandle.put(handle, new Asked(visitor.session(), sought, clock.instant()));
    return handle;
  }

  Listed listed(HttpServletRequest request) {
    String handle = parameter(request, "asked");
    Sought sought = Visit.of(request).visitor().map(v -> sought(v, handle)).orElse(Sought.NOTHING);
    String sort = parameter(request, "sort");
    return new Listed(
        request.getRequestURI(),
        sought.saysNothing() ? "" : handle,
        sought,
        SORTS.contains(sort) ? sort : "",
        page(parameter(request, "page")));
  }

  synchronized Sought sought(Visitor visitor, String handle) {
    forgetOld();
    Asked asked = byHandle.get(handle);
    if (asked == null || !asked.session().equals(visitor.session())) return Sought.NOTHING;
    byHandle.put(handle, new Asked(asked.session(), asked.sought(), clock.instant()));
    return asked.sought();
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(KEPT);
    Iterator<Asked> all = byHandle.values().iterator();
    while (all.hasNext()) {
      Asked eldest = all.next();
      if (byHandle.size() <= MOST && eldest.used().isAfter(oldest)) return;
      all.remove();
    }
  }

  private static String parameter(HttpServletRequest request, String name) {
    @Nullable String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static int page(String text) {
    try {
      return Math.clamp(Integer.parseInt(text), 1, LAST_PAGE);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
