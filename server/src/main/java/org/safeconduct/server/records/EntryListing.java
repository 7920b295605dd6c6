package org.safeconduct.server.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `entry` for each entry that stands. It points to its kind, to what it links to
/// and to its batch, and to each choice it holds ([#choice]), so that lists are filtered by them.
@Component
public class EntryListing implements Listing {
  private static final int LANGUAGES = 8;
  private static final int SHOWN = 100;

  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(chronicle, subject -> Entry.of(subject).map(EntryListing::row).stream());
  }

  /// What every row of a kind with this choice points to.
  public static String choice(SubjectId kind, String field, String code) {
    return kind + "/" + field + "/" + code;
  }

  private static Row row(Entry entry) {
    Map<String, String> shown = new HashMap<>();
    shown.put("kind", entry.kind().toString());
    entry.title().said().stream()
        .limit(LANGUAGES)
        .forEach(l -> shown.put("title." + l.language(), shortened(l.text())));
    List<String> titles = entry.title().texts();
    String first = titles.isEmpty() ? "" : titles.getFirst();
    shown.put("title", shortened(first));
    Row row =
        Row.of(entry.id(), "entry", "", first, shown)
            .withRefs(refs(entry))
            .withText(Texts.of(titles, entry.values()))
            .withNames(titles);
    return Texts.date(entry.values()).map((PartialDate date) -> row.during(date)).orElse(row);
  }

  private static List<String> refs(Entry entry) {
    List<String> refs = new ArrayList<>();
    refs.add(entry.kind().toString());
    entry.cameAs().ifPresent(row -> refs.add(row.batch().toString()));
    refs.addAll(Texts.refs(entry.kind(), entry.values()));
    return refs;
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= SHOWN) return text;
    return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
