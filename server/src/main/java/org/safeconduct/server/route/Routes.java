package org.safeconduct.server.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;

/// The routes of one register.
public record Routes(List<Route> all) {
  public Routes {
    all = List.copyOf(all);
  }

  public static Routes of(Chronicle chronicle) {
    Map<SubjectId, List<Told<RouteFact>>> bySubject = new LinkedHashMap<>();
    for (Told<RouteFact> told : Corrections.in(chronicle, RouteFact.class)) {
      bySubject.computeIfAbsent(told.subject(), _ -> new ArrayList<>()).add(told);
    }
    List<Route> routes = new ArrayList<>();
    bySubject.forEach((id, told) -> routes.add(Route.of(id, told)));
    return new Routes(routes);
  }

  public Optional<Route> route(SubjectId id) {
    return all.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /// Which of the program's own cards were taken in.
  public Set<String> taken() {
    return all.stream().map(Route::offered).collect(Collectors.toUnmodifiableSet());
  }

  /// Everything that these routes ask of a person, each question once.
  public static List<Precondition> questions(List<Route> routes) {
    Set<Precondition> questions = new LinkedHashSet<>();
    routes.forEach(r -> r.card().ifPresent(c -> questions.addAll(c.preconditions())));
    return List.copyOf(questions);
  }

  @Override
  public String toString() {
    return "Routes[" + all.size() + "]";
  }
}
