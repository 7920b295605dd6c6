package org.safeconduct.server.events.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.Bearing;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsFact;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.EventsFact.EventRecorded;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.events.EventsFact.PerpetratorRecorded;
import org.safeconduct.server.events.EventsFact.PlaceRecorded;
import org.safeconduct.server.events.Meant;
import org.safeconduct.server.events.TypedPeople;
import org.safeconduct.server.events.WhoDidWhat;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.thesauri.Vocabulary;

/// Reads an [ActForm] against what the inquiry has. While there are errors, or questions to be
/// asked back, nothing is written.
final class TypedAct {
  private static final TermCode UNKNOWN_DEGREE = new TermCode("99000000000018");

  private final ActForm form;
  private final Events events;
  private final Witnesses witnesses;
  private final Lexicon lexicon;
  private final Locale reader;
  private final Supplier<SubjectId> ids;
  private final Typed typed = new Typed();
  private final List<Asked> asked = new ArrayList<>();
  private final Map<SubjectId, EventsFact> made = new LinkedHashMap<>();

  record Asked(Question.Kind kind, Meant.Asked what) {}

  /// @param lexicon the words of this inquiry
  /// @param ids draws one for each thing that is made on the way
  TypedAct(
      ActForm form,
      Events events,
      Witnesses witnesses,
      Lexicon lexicon,
      Locale reader,
      Supplier<SubjectId> ids) {
    this.form = form;
    this.events = events;
    this.witnesses = witnesses;
    this.lexicon = lexicon;
    this.reader = reader;
    this.ids = ids;
  }

  Typed typed() {
    return typed;
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  /// Empty where something is wrong or must be asked back.
  Optional<WhoDidWhat> read() {
    SubjectId act = Typed.carried(SubjectId::parse, form.id());
    SubjectId event = event();
    Optional<TermCode> type = type();
    var during = typed.date("during", form.during());
    List<SubjectId> victims =
        each(Question.Kind.VICTIM, lines(form.victims()), victims(), this::victim);
    if (victims.isEmpty() && asked.isEmpty()) typed.wrong("victims", "site.typed.needed");
    List<SubjectId> perpetrators =
        each(
            Question.Kind.PERPETRATOR,
            lines(form.perpetrators()),
            labels(events.perpetrators(), p -> p.label()),
            this::perpetrator);
    @Nullable SubjectId place = place();
    List<TermCode> methods = methods();
    @Nullable TermCode status = code("status", Vocabulary.VICTIM_STATUS, form.status());
    @Nullable TermCode degree = code("degree", Vocabulary.INVOLVEMENT, form.degree());
    List<BearingFound> bearings = bearings();
    Precision floor = typed.term("floor", Precision.class, form.floor());
    if (!typed.isRight() || !asked.isEmpty()) return Optional.empty();
    ActRecorded recorded =
        new ActRecorded(
            event,
            type.orElseThrow(),
            during,
            victims,
            place,
            floor,
            methods,
            status,
            form.reason(),
            Paragraphs.of(form.told()),
            null);
    return Optional.of(
        new WhoDidWhat(
            act,
            recorded,
            perpetrators.stream()
                .map(p -> new InvolvementFound(p, degree == null ? UNKNOWN_DEGREE : degree, null))
                .toList(),
            bearings,
            made));
  }

  private SubjectId event() {
    if (!form.event().isEmpty()) {
      return typed
          .chosen("event", SubjectId::parse, form.event())
          .filter(events.events()::containsKey)
          .orElseGet(() -> {
            if (typed.isRight()) typed.wrong("event", "site.typed.choose");
            return ids.get();
          });
    }
    String title = typed.needed("title", form.title());
    return make(new EventRecorded(title, null, List.of(), null));
  }

  private List<BearingFound> bearings() {
    if (form.source().isEmpty()) return List.of();
    return typed.chosen("source", SubjectId::parse, form.source()).stream()
        .map(source -> new BearingFound(source, Bearing.SUPPORTS, ""))
        .toList();
  }

  private Optional<TermCode> type() {
    String wanted = form.chosen().isEmpty() ? form.type() : form.chosen();
    Optional<TermCode> type = lexicon.exactly(Vocabulary.ACTS, wanted, reader);
    if (type.isEmpty()) typed.wrong("type", "events.wrong.type");
    return type;
  }

  private List<TermCode> methods() {
    List<TermCode> methods = new ArrayList<>();
    for (String line : lines(form.methods())) {
      Optional<TermCode> method = lexicon.exactly(Vocabulary.METHODS, line, reader);
      method.ifPresentOrElse(methods::add, () -> unknownMethod(line));
    }
    return methods;
  }

  private void unknownMethod(String line) {
    List<String> near =
        lexicon.find(Vocabulary.METHODS, line, reader).stream()
            .limit(5)
            .map(Lexicon.Said::word)
            .toList();
    if (near.isEmpty()) typed.wrong("methods", "events.wrong.method", line);
    else typed.wrong("methods", "events.wrong.method-near", line, String.join(" · ", near));
  }

  private @Nullable TermCode code(String field, Vocabulary list, String chosen) {
    if (chosen.isEmpty()) return null;
    return typed
        .chosen(field, TermCode::new, chosen)
        .filter(code -> lexicon.knows(list, code))
        .orElseGet(() -> {
          typed.wrong(field, "site.typed.choose");
          return null;
        });
  }

  private Map<SubjectId, String> victims() {
    return labels(events.victims(), v -> v.label());
  }

  private SubjectId victim(String line) {
    return make(TypedPeople.victim(line, witnesses));
  }

  private SubjectId perpetrator(String line) {
    @Nullable TermCode type = code("office", Vocabulary.PERPETRATORS, form.office());
    PerpetratorRecorded person = TypedPeople.perpetrator(line);
    return make(new PerpetratorRecorded(person.office(), person.unit(), type, null));
  }

  private @Nullable SubjectId place() {
    if (form.place().isBlank()) {
      if (!form.point().isBlank() || !form.region().isBlank()) {
        typed.wrong("place", "site.typed.needed");
      }
      return null;
    }
    List<SubjectId> one =
        each(
            Question.Kind.PLACE,
            List.of(form.place().strip()),
            labels(events.places(), p -> p.typed()),
            line -> make(new PlaceRecorded(TypedPlace.read(form, typed), null)));
    return one.isEmpty() ? null : one.getFirst();
  }

  private List<SubjectId> each(
      Question.Kind kind,
      List<String> lines,
      Map<SubjectId, String> known,
      Function<String, SubjectId> fresh) {
    List<SubjectId> found = new ArrayList<>();
    for (Meant meant : Meant.each(lines, known, Question.answers(kind, form.answers()))) {
      switch (meant) {
        case Meant.Here(SubjectId id) -> found.add(id);
        case Meant.Fresh(String line) -> found.add(fresh.apply(line));
        case Meant.Asked question -> asked.add(new Asked(kind, question));
      }
    }
    return found.stream().distinct().toList();
  }

  private SubjectId make(EventsFact fact) {
    SubjectId id = ids.get();
    made.put(id, fact);
    return id;
  }

  private static <T> Map<SubjectId, String> labels(
      Map<SubjectId, T> all, Function<T, String> label) {
    Map<SubjectId, String> labels = new LinkedHashMap<>();
    all.forEach((id, thing) -> labels.put(id, label.apply(thing)));
    return labels;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
