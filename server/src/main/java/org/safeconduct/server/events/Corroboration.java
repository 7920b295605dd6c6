package org.safeconduct.server.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.Voices.Voice;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.SubjectId;

/// What the acts of an inquiry rest on, and what rests on each source. Counted is never how many
/// sources say so but from how many independent origins they come; what was corrected counts for
/// nothing. Total and pure: a source that is not there, or was taken back, bears nothing.
public record Corroboration(Events events, Voices voices) {

  public static Corroboration of(Chronicle inquiry) {
    return new Corroboration(Events.of(inquiry), Voices.of(inquiry));
  }

  /// One source on one act.
  public record Bears(Voice voice, BearingFound found) {
    boolean counts() {
      return !voice.overtaken();
    }

    @Override
    public String toString() {
      return "Bears[" + found.bearing() + "]";
    }
  }

  /// Everything that speaks of an act, in the order in which it was found.
  public List<Bears> on(Act act) {
    return act.bearings().stream()
        .filter(found -> found.bearing() != Bearing.SILENT)
        .flatMap(found -> voices.at(found.source()).map(v -> new Bears(v, found)).stream())
        .toList();
  }

  public List<Bears> on(Act act, Bearing bearing) {
    return on(act).stream().filter(b -> b.found().bearing() == bearing).toList();
  }

  /// From how many independent origins these come.
  public static int origins(Collection<Bears> bears) {
    List<Set<String>> origins = new ArrayList<>();
    bears.stream().filter(Bears::counts).forEach(b -> join(origins, b.voice().roots()));
    return origins.size();
  }

  /// Origins that share a root become one.
  private static void join(List<Set<String>> origins, Set<String> roots) {
    Set<String> whole = new HashSet<>(roots);
    origins.removeIf(other -> {
      boolean shared = other.stream().anyMatch(roots::contains);
      if (shared) whole.addAll(other);
      return shared;
    });
    origins.add(whole);
  }

  /// Acts of which anything is said, by time.
  public List<Act> spokenOf() {
    return events.byTime().stream().filter(act -> !on(act).isEmpty()).toList();
  }

  /// What a source carries.
  ///
  /// @param alone those acts that would have no origin left without it and all that shares one
  public record Carried(Voice voice, List<Act> acts, Set<SubjectId> alone) {
    public Carried {
      acts = List.copyOf(acts);
      alone = Set.copyOf(alone);
    }

    @Override
    public String toString() {
      return "Carried[" + acts.size() + "]";
    }
  }

  /// Each source on which an act rests, in the order of accounts, statements, exhibits.
  public List<Carried> carried() {
    List<Act> all = spokenOf();
    return voices.byId().values().stream()
        .filter(voice -> !voice.overtaken())
        .map(voice -> carried(voice, all))
        .filter(carried -> !carried.acts().isEmpty())
        .toList();
  }

  private Carried carried(Voice voice, List<Act> all) {
    List<Act> acts = new ArrayList<>();
    Set<SubjectId> alone = new HashSet<>();
    for (Act act : all) {
      List<Bears> support = on(act, Bearing.SUPPORTS);
      if (support.stream().noneMatch(b -> b.voice().id().equals(voice.id()))) continue;
      acts.add(act);
      if (origins(support) == 1) alone.add(act.id());
    }
    return new Carried(voice, acts, alone);
  }

  @Override
  public String toString() {
    return "Corroboration[" + events + "]";
  }
}
