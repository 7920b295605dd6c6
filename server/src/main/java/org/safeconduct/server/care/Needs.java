package org.safeconduct.server.care;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.care.NeedFact.NeedEnded;
import org.safeconduct.server.care.NeedFact.NeedSaid;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;

/// What a person needs, folded from the chronicle of their `case` scope. Total.
///
/// @param standing those that nobody ended, in the order in which they were said
public record Needs(List<Told<NeedSaid>> standing) {
  public Needs {
    standing = List.copyOf(standing);
  }

  public static Needs of(Chronicle casefile) {
    Map<SubjectId, Told<NeedSaid>> needs = new LinkedHashMap<>();
    Corrections.in(casefile, NeedFact.class)
        .forEach(told -> {
          switch (told.fact()) {
            case NeedSaid fact ->
                needs.put(
                    told.subject(),
                    new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact));
            case NeedEnded _ -> needs.remove(told.subject());
          }
        });
    return new Needs(List.copyOf(needs.values()));
  }

  public Optional<Told<NeedSaid>> need(SubjectId id) {
    return standing.stream().filter(told -> told.subject().equals(id)).findFirst();
  }
}
