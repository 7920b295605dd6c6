package org.safeconduct.server.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Shows fields of an inquiry's own on the pages of other modules, and says what linked entries are
/// called. Asks the index, so that nobody has to read an inquiry whole for it.
@Service
public class OwnFieldsDesk {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final InquiryDesk inquiries;
  private final Search search;

  public OwnFieldsDesk(InquiryDesk inquiries, Search search) {
    this.inquiries = inquiries;
    this.search = search;
  }

  /// @param subject of an act, a source, … as it was read
  public OwnFields of(Unlocked unlocked, Holder holder, Chronicle subject, Here here) {
    ScopeId inquiry = subject.scope();
    Optional<RecordKind> kind = held(unlocked, inquiry, holder);
    if (kind.isEmpty()) return OwnFields.NONE;
    SubjectId id = subject.entries().getFirst().subject();
    List<FieldValue> values = Filled.of(subject).map(Filled::values).orElse(List.of());
    Language reading = kind.get().reading(Optional.empty(), page(here));
    Showing showing =
        new Showing(here, reading, named(unlocked, inquiry, Showing.named(values), reading));
    return new OwnFields(
        true,
        "/inquiries/" + inquiry + "/fields/" + holder.shelf() + "/" + id,
        showing.fields(kind.get(), values));
  }

  /// The kind whose fields acts, sources, … have in this inquiry.
  public Optional<RecordKind> held(Unlocked unlocked, ScopeId inquiry, Holder holder) {
    Query query = Query.list("record-kind").inStates(holder.word()).inScope(inquiry);
    return search.find(unlocked, query, LIST).hits().stream()
        .filter(hit -> hit.row().shown().getOrDefault("over", "").isEmpty())
        .findFirst()
        .flatMap(hit -> inquiries.read(unlocked, inquiry, hit.row().subject(), Purpose.WORK))
        .flatMap(RecordKind::of);
  }

  /// What entries and exhibits are called, and where they are; those that are not there are
  /// missing.
  public Map<SubjectId, ShownField.Line> named(
      Unlocked unlocked, ScopeId inquiry, Set<SubjectId> ids, Language reading) {
    Map<SubjectId, ShownField.Line> named = new HashMap<>();
    List<SubjectId> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += 200) {
      Set<SubjectId> part = Set.copyOf(all.subList(from, Math.min(all.size(), from + 200)));
      Query query =
          Query.list("entry").ofKinds(Set.of("entry", "exhibit")).inScope(inquiry).about(part);
      search
          .find(unlocked, query.page(0, 200), LIST)
          .hits()
          .forEach(hit -> named.put(hit.row().subject(), line(hit, reading)));
    }
    return named;
  }

  /// The line under which a row of an entry or an exhibit is shown.
  public static ShownField.Line line(Found.Hit hit, Language reading) {
    Map<String, String> shown = hit.row().shown();
    String inquiry = "/inquiries/" + hit.scope();
    if (hit.row().kind().equals("exhibit")) {
      return new ShownField.Line(
          shown.getOrDefault("label", ""), inquiry + "/exhibits/" + hit.row().subject());
    }
    String title = shown.getOrDefault("title." + reading, shown.getOrDefault("title", ""));
    String path = inquiry + "/records/" + shown.get("kind") + "/" + hit.row().subject();
    return new ShownField.Line(title, path + "/in/" + reading);
  }

  /// The language of the pages somebody reads.
  public static Language page(Here here) {
    return new Language(here.words().locale().toLanguageTag());
  }
}
