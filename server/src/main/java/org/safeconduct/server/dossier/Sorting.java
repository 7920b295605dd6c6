package org.safeconduct.server.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.dossier.InquiryPlan.Stays;
import org.safeconduct.server.dossier.Plan.Reason;
import org.safeconduct.server.events.Act;
import org.safeconduct.server.events.Bearing;
import org.safeconduct.server.events.Command;
import org.safeconduct.server.events.Event;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.EventsFact.InformationFound;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.records.Entry;
import org.safeconduct.server.source.Statement;

/// Sorts a whole inquiry into what leaves and what stays: first what has terms of its own, then
/// what rests on it, last who is named by what leaves.
final class Sorting {
  private final Shelf shelf;
  private final Gate gate;
  private final Map<What, Set<SubjectId>> leaving = new EnumMap<>(What.class);
  private final List<Content> ofWitnesses = new ArrayList<>();
  private final List<Stays> staying = new ArrayList<>();
  private final Set<SubjectId> stayed = new HashSet<>();

  Sorting(Shelf shelf, Gate gate) {
    this.shelf = shelf;
    this.gate = gate;
  }

  InquiryPlan plan() {
    byTheirTerms();
    shelf.events().events().values().forEach(this::sort);
    shelf.events().byTime().forEach(this::sort);
    named(What.HARMED, shelf.events().people(), v -> v.id(), harmed());
    named(What.ALLEGED, shelf.events().alleged(), a -> a.id(), alleged());
    named(What.SOURCE, shelf.sources().values(), s -> s.id(), sources());
    shelf.entries().values().forEach(this::sort);
    return new InquiryPlan(gate.recipient(), gate.aim(), leaving, ofWitnesses, staying);
  }

  private void byTheirTerms() {
    Plan plan = Plan.of(shelf, everything(shelf), gate.recipient(), gate.aim(), gate.now());
    for (Content content : plan.leaving()) {
      leaves(what(content.kind()), content.item());
      if (content.witness() != null) ofWitnesses.add(content);
    }
    for (Plan.Refused refused : plan.refused()) {
      stays(what(refused.pick()), refused.pick().item(), refused.reason());
    }
  }

  /// All that has terms of its own, every account whole.
  private static List<Pick> everything(Shelf shelf) {
    List<Pick> picks = new ArrayList<>();
    shelf
        .accounts()
        .forEach((id, account) -> {
          List<Integer> all = IntStream.range(0, account.paragraphs().size()).boxed().toList();
          if (!all.isEmpty()) picks.add(new Pick.OfAccount(id, all));
        });
    shelf.statements().byId().keySet().forEach(id -> picks.add(new Pick.OfStatement(id)));
    shelf.exhibits().keySet().forEach(id -> picks.add(new Pick.OfExhibit(id)));
    return picks;
  }

  private void sort(Event event) {
    Optional<SubjectId> held =
        event.information().stream()
            .map(InformationFound::source)
            .filter(stayed::contains)
            .findFirst();
    held.ifPresentOrElse(
        source -> stays(What.EVENT, event.id(), new Reason.RestsOn(source)),
        () -> leaves(What.EVENT, event.id()));
  }

  private void sort(Act act) {
    SubjectId event = act.recorded().event();
    if (stayed.contains(event)) {
      stays(What.ACT, act.id(), new Reason.WithItsEvent(event));
      return;
    }
    Optional<SubjectId> held = restsOnWhatStays(act);
    if (held.isPresent()) {
      stays(What.ACT, act.id(), new Reason.RestsOn(held.get()));
      return;
    }
    List<Content> carried = new ArrayList<>();
    for (SubjectId witness : witnesses(act)) {
      switch (gate.byTerms(ItemKind.ACCOUNT, act.id(), act.seq(), List.of(), witness)) {
        case Gate.Open(Content content) -> carried.add(content);
        case Gate.Shut(Reason reason) -> {
          stays(What.ACT, act.id(), reason);
          return;
        }
      }
    }
    leaves(What.ACT, act.id());
    ofWitnesses.addAll(carried);
  }

  private void sort(Entry entry) {
    boolean published =
        shelf.kinds().at(entry.kind()).filter(kind -> kind.published() != null).isPresent();
    if (published) leaves(What.ENTRY, entry.id());
    else stays(What.ENTRY, entry.id(), new Reason.NotPublished(entry.kind()));
  }

  private Optional<SubjectId> restsOnWhatStays(Act act) {
    return act.bearings().stream()
        .filter(found -> found.bearing() == Bearing.SUPPORTS)
        .map(BearingFound::source)
        .filter(stayed::contains)
        .findFirst();
  }

  /// The witnesses whom an act harmed, by any of the records joined into them.
  private List<SubjectId> witnesses(Act act) {
    Events events = shelf.events();
    return act.recorded().victims().stream()
        .flatMap(id -> events.joins().all(id).stream())
        .flatMap(id -> Optional.ofNullable(events.victims().get(id)).stream())
        .flatMap(victim -> Stream.ofNullable(victim.recorded().witness()))
        .distinct()
        .toList();
  }

  private Stream<Act> acts() {
    return leaving.getOrDefault(What.ACT, Set.of()).stream()
        .map(id -> Objects.requireNonNull(shelf.events().acts().get(id)));
  }

  private Set<SubjectId> harmed() {
    Set<SubjectId> named = new HashSet<>();
    acts().flatMap(a -> shelf.events().victimsOf(a).stream()).forEach(v -> named.add(v.id()));
    return named;
  }

  /// Those who are said to have had a part, and whoever commanded them.
  private Set<SubjectId> alleged() {
    Set<SubjectId> named = new HashSet<>();
    acts()
        .flatMap(a -> shelf.events().perpetratorsOf(a).stream())
        .map(p -> p.id())
        .distinct()
        .forEach(id -> named.addAll(Command.above(shelf.events(), id)));
    return named;
  }

  private Set<SubjectId> sources() {
    Set<SubjectId> named = new HashSet<>();
    for (SubjectId id : leaving.getOrDefault(What.STATEMENT, Set.of())) {
      Statement statement = shelf.statements().at(id).orElseThrow();
      if (!statement.attribution().hidesSpeaker()) named.addAll(statement.sources());
    }
    return named;
  }

  private <T> void named(
      What what, Collection<T> all, Function<T, SubjectId> id, Set<SubjectId> named) {
    for (T each : all) {
      SubjectId item = id.apply(each);
      if (named.contains(item)) leaves(what, item);
      else stays(what, item, new Reason.NotNamed());
    }
  }

  private void leaves(What what, SubjectId item) {
    leaving.computeIfAbsent(what, _ -> new LinkedHashSet<>()).add(item);
  }

  private void stays(What what, SubjectId item, Reason reason) {
    staying.add(new Stays(what, item, reason));
    stayed.add(item);
  }

  private static What what(Pick pick) {
    return switch (pick) {
      case Pick.OfAccount _ -> What.ACCOUNT;
      case Pick.OfStatement _ -> What.STATEMENT;
      case Pick.OfExhibit _ -> What.EXHIBIT;
    };
  }

  private static What what(ItemKind kind) {
    return switch (kind) {
      case ACCOUNT -> What.ACCOUNT;
      case STATEMENT -> What.STATEMENT;
      case EXHIBIT -> What.EXHIBIT;
      case NEED, DANGER, WAYS ->
          throw new IllegalStateException("no part of a casefile enters a packet");
    };
  }
}
