package org.safeconduct.server.helpers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.helpers.HelperFact.HelperEnded;
import org.safeconduct.server.helpers.HelperFact.HelperListed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;

/// The helpers of a team, folded from the chronicle of its register. Total.
///
/// @param helpers in the order in which they were first listed
public record HelperRegister(List<Helper> helpers) {
  public HelperRegister {
    helpers = List.copyOf(helpers);
  }

  /// One helper as they stand now.
  ///
  /// @param ended why they are asked no more; empty while they are
  public record Helper(Told<HelperListed> listed, Optional<HelperEnded> ended) {
    public SubjectId id() {
      return listed.subject();
    }

    public HelperListed said() {
      return listed.fact();
    }

    @Override
    public String toString() {
      return "Helper[" + id() + "]";
    }
  }

  public static HelperRegister of(Chronicle register) {
    Map<SubjectId, Helper> helpers = new LinkedHashMap<>();
    for (Told<HelperFact> told : Corrections.in(register, HelperFact.class)) {
      switch (told.fact()) {
        case HelperListed fact ->
            helpers.put(
                told.subject(),
                new Helper(
                    new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact),
                    Optional.empty()));
        case HelperEnded fact ->
            helpers.computeIfPresent(
                told.subject(), (_, one) -> new Helper(one.listed(), Optional.of(fact)));
      }
    }
    return new HelperRegister(List.copyOf(helpers.values()));
  }

  public Optional<Helper> helper(SubjectId id) {
    return helpers.stream().filter(h -> h.id().equals(id)).findFirst();
  }
}
