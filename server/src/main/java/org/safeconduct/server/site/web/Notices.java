package org.safeconduct.server.site.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Visitor;
import org.springframework.stereotype.Component;

/// What was just done, to be said once on the next page of the same session. In memory alone.
@Component
class Notices {
  private static final int MOST = 1_000;
  private final Map<String, Go> waiting =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Go> eldest) {
          return size() > MOST;
        }
      };

  synchronized void leave(Visitor visitor, Go go) {
    if (!go.notice().isEmpty()) waiting.put(visitor.session(), go);
  }

  synchronized Optional<Go> take(Visitor visitor) {
    return Optional.ofNullable(waiting.remove(visitor.session()));
  }
}
