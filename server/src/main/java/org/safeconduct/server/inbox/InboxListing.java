package org.safeconduct.server.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.server.inbox.InboxFact.LetterForwarded;
import org.safeconduct.server.inbox.InboxFact.LetterTaken;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// What lists and search show of a request: one row `request`, and what is due. Never a way to
/// reach anybody: no number can be tried against the index.
@Service
class InboxListing implements Listing {
  static final String KIND = "request";

  /// A letter for a request that was passed on; in no list.
  static final String FORWARDED = "forwarded-letter";

  private static final int GRAVE = 50;

  /// Anything with which one may be called: six digits or more, however they are parted.
  private static final Pattern NUMBER = Pattern.compile("[+(]?\\p{Nd}(?:[\\s().\\-/]*\\p{Nd}){5,}");

  @Override
  public ScopeKind scope() {
    return ScopeKind.INBOX;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    if (chronicle.live(InboxFact.class).isEmpty()) return Stream.empty();
    SubjectId id = chronicle.entries().getFirst().subject();
    List<Told<LetterForwarded>> forwarded = chronicle.live(LetterForwarded.class);
    if (!forwarded.isEmpty()) return letter(chronicle, id, forwarded.getFirst().fact()).stream();
    Request request = Request.of(id, chronicle);
    return Stream.concat(
        Stream.of(row(request)), due("/inbox/" + chronicle.scope() + "/" + id, request).stream());
  }

  /// A letter in the post between two teams, until the other has taken it over.
  private static Optional<Row> letter(Chronicle chronicle, SubjectId id, LetterForwarded fact) {
    if (!chronicle.live(LetterTaken.class).isEmpty()) return Optional.empty();
    Map<String, String> shown = Map.of("mailbox", fact.mailbox());
    return Optional.of(Row.of(id, FORWARDED, "waiting", "", shown));
  }

  private static Row row(Request request) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("label", request.label());
    request
        .received()
        .ifPresent(told -> {
          shown.put("came", told.fact().came().word());
          shown.put("at", told.fact().at().toString());
        });
    Asked asked = request.asked();
    shown.put("needs", asked.needs().stream().map(Term::word).collect(Collectors.joining(" ")));
    if (asked.age() == Age.UNDER_18) shown.put("minor", "yes");
    request.worker().ifPresent(worker -> shown.put("worker", worker.toString()));
    request.notSafe().ifPresent(since -> shown.put("not-safe", since.toString()));
    request.owed().ifPresent(since -> shown.put("owed", since.toString()));
    Row row =
        Row.of(request.id(), KIND, request.stage().word().word(), request.label(), shown)
            .withText(text(request))
            .withRefs(request.mailbox().map(m -> List.of(m.id())).orElse(List.of()));
    // What is owed comes first, the oldest of it before all.
    int grave = (request.notSafe().isPresent() ? 2 : 0) + (request.owed().isPresent() ? 1 : 0);
    return request
        .owed()
        .or(() -> request.received().map(told -> told.fact().at()))
        .map(at -> row.due(day(at), grave))
        .orElse(row);
  }

  private static List<String> text(Request request) {
    List<String> text = new ArrayList<>();
    text.add(request.label());
    text.add(request.asked().region());
    request.lines().forEach(line -> text.addAll(line.words()));
    return text.stream().map(words -> NUMBER.matcher(words).replaceAll(" ")).toList();
  }

  private static List<Row> due(String path, Request request) {
    List<Row> rows = new ArrayList<>();
    request
        .owed()
        .ifPresent(since ->
            rows.add(row(request, since(request, Section.ANSWER, "answer", since, path), 1)));
    promised(request)
        .map(on -> on.atStartOfDay(ZoneOffset.UTC).toInstant())
        .ifPresent(since ->
            rows.add(row(request, since(request, Section.ANSWER, "promised", since, path), 2)));
    request
        .notSafe()
        .ifPresent(since ->
            rows.add(row(request, since(request, Section.DANGER, "not-safe", since, path), 4)));
    request
        .deletion()
        .map(asked -> new Due(Deletion.on(asked), ZoneOffset.UTC))
        .map(on -> DueRow.of("inbox.due.delete", request.label(), on, path))
        .ifPresent(due -> rows.add(row(request, due, 5)));
    if (request.stage() instanceof Stage.Waiting(Due until)) {
      rows.add(row(request, DueRow.of("inbox.due.waiting", request.label(), until, path), 3));
    }
    return rows;
  }

  private static DueRow since(
      Request request, Section section, String what, Instant moment, String path) {
    return DueRow.since(section, "inbox.due." + what, request.label(), moment, path);
  }

  /// The day on which they were told to look again, if nothing was said since and more is to come.
  private static Optional<LocalDate> promised(Request request) {
    if (!(request.stage() instanceof Stage.Undecided) || request.lines().isEmpty()) {
      return Optional.empty();
    }
    return request.lines().getLast().told().fact() instanceof InboxFact.RequestAnswered answer
        ? Optional.ofNullable(answer.lookAgain())
        : Optional.empty();
  }

  private static Row row(Request request, DueRow due, int no) {
    return due.by(request.worker().orElse(null)).row(request.id(), no, GRAVE);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
