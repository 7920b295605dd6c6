package org.safeconduct.server.records.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Entry;
import org.safeconduct.server.records.EntryListing;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.records.RecordsDesk;
import org.safeconduct.server.records.Showing;
import org.safeconduct.server.records.ShownField;
import org.safeconduct.server.records.web.Changes.At;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Entries of a kind as they are browsed, in one language: all, those with one choice, one of them.
@Controller
class EntriesController {
  static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int MOST_LINKING = 100;

  private final Changes changes;
  private final RecordsDesk desk;
  private final OwnFieldsDesk names;
  private final Search search;
  private final TeamDesk teams;

  EntriesController(
      Changes changes, RecordsDesk desk, OwnFieldsDesk names, Search search, TeamDesk teams) {
    this.changes = changes;
    this.desk = desk;
    this.names = names;
    this.search = search;
    this.teams = teams;
  }

  @Bean
  static Caption entryCaption() {
    return new Caption(
        "entry",
        "records.entry",
        (_, here, hit) -> OwnFieldsDesk.line(hit, OwnFieldsDesk.page(here)).text(),
        hit ->
            "/inquiries/"
                + hit.scope()
                + "/records/"
                + hit.row().shown().get("kind")
                + "/"
                + hit.row().subject());
  }

  @GetMapping({
    "/inquiries/{inquiry}/records/{kind}",
    "/inquiries/{inquiry}/records/{kind}/in/{language}"
  })
  EntriesPage list(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable Optional<String> language,
      Here here,
      Listed listed) {
    At at = changes.at(unlocked, inquiry, kind);
    return list(unlocked, at, reading(at, language, here), null, listed);
  }

  /// @param field its number
  /// @param choice its place among the field's choices
  @GetMapping("/inquiries/{inquiry}/records/{kind}/in/{language}/with/{field}/{choice}")
  EntriesPage with(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable Optional<String> language,
      @PathVariable String field,
      @PathVariable String choice,
      Here here,
      Listed listed) {
    At at = changes.at(unlocked, inquiry, kind);
    Field of = Changes.field(at, field);
    Only only = new Only(of, Changes.option(of, choice));
    return list(unlocked, at, reading(at, language, here), only, listed);
  }

  private record Only(Field field, Field.Option option) {}

  private static Language reading(At at, Optional<String> asked, Here here) {
    Optional<Language> language =
        asked.map(tag ->
            at.kind().read().stream()
                .filter(l -> l.tag().equals(tag))
                .findFirst()
                .orElseThrow(NotHere::new));
    return at.kind().reading(language, OwnFieldsDesk.page(here));
  }

  private EntriesPage list(
      Unlocked unlocked, At at, Language reading, @Nullable Only only, Listed listed) {
    String ref =
        only == null
            ? at.kind().id().toString()
            : EntryListing.choice(at.kind().id(), only.field.key(), only.option.code());
    Query query = Query.list("entry").inScope(at.inquiry()).pointingTo(ref);
    Found found = search.find(unlocked, listed.apply(query), LIST);
    return new EntriesPage(
        at.inquiry(),
        at.kind(),
        reading,
        listed,
        found.hits().stream().map(hit -> OwnFieldsDesk.line(hit, reading)).toList(),
        found.total(),
        found.behind(),
        only == null
            ? ""
            : only.field.label().best(reading) + ": " + only.option.label().best(reading),
        filters(at, reading));
  }

  private static List<ShownField> filters(At at, Language reading) {
    List<ShownField> filters = new ArrayList<>();
    for (Field field : at.kind().fields()) {
      List<ShownField.Line> lines = new ArrayList<>();
      for (int n = 0; n < field.choices().size(); n++) {
        String path = at.path() + "/in/" + reading + "/with/" + at.kind().number(field) + "/" + n;
        lines.add(new ShownField.Line(field.choices().get(n).label().best(reading), path));
      }
      if (!lines.isEmpty()) {
        filters.add(new ShownField(field.label().best(reading), false, lines));
      }
    }
    return filters;
  }

  @GetMapping({
    "/inquiries/{inquiry}/records/{kind}/{entry}",
    "/inquiries/{inquiry}/records/{kind}/{entry}/in/{language}"
  })
  EntryPage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable SubjectId entry,
      @PathVariable Optional<String> language,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    return page(unlocked, at, entry, reading(at, language, here), here, List.of());
  }

  EntryPage page(
      Unlocked unlocked,
      At at,
      SubjectId id,
      Language reading,
      Here here,
      List<FieldError> errors) {
    Chronicle chronicle = desk.read(unlocked, at.inquiry(), id).orElseThrow(NotHere::new);
    Entry entry =
        Entry.of(chronicle).filter(e -> e.kind().equals(at.kind().id())).orElseThrow(NotHere::new);
    Set<SubjectId> named = new HashSet<>(Showing.named(entry.values()));
    entry.before().forEach(v -> named.addAll(Showing.named(v.said().values())));
    Map<SubjectId, ShownField.Line> linked =
        new HashMap<>(names.named(unlocked, at.inquiry(), named, reading));
    Showing showing = new Showing(here, reading, linked);
    Query query = Query.list("entry").inScope(at.inquiry()).pointingTo(id).page(0, MOST_LINKING);
    Found linking = search.find(unlocked, query, LIST);
    return new EntryPage(
        at.inquiry(),
        at.kind(),
        entry,
        reading,
        showing.fields(at.kind(), entry.values()),
        linking.hits().stream().map(hit -> OwnFieldsDesk.line(hit, reading)).toList(),
        Math.max(0, linking.total() - MOST_LINKING),
        batch(at, entry),
        before(unlocked, at, entry, showing, here),
        chronicle.seen(id).toString(),
        errors);
  }

  private static String batch(At at, Entry entry) {
    return entry
        .cameAs()
        .map(row -> "/inquiries/" + at.inquiry() + "/batches/" + row.batch())
        .orElse("");
  }

  private List<EntryPage.Before> before(
      Unlocked unlocked, At at, Entry entry, Showing showing, Here here) {
    return entry.before().reversed().stream()
        .map(v ->
            new EntryPage.Before(
                teams.organisation(unlocked).nameOf(v.by()),
                here.when(v.at()),
                v.said()
                    .title()
                    .best(at.kind().reading(Optional.empty(), OwnFieldsDesk.page(here))),
                showing.fields(at.kind(), v.said().values())))
        .toList();
  }
}
