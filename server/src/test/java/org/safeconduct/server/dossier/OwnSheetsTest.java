package org.safeconduct.server.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.server.inquiry.Telling.subject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.dossier.Plan.Reason;
import org.safeconduct.server.dossier.sheets.Laying;
import org.safeconduct.server.dossier.sheets.OwnRows.KindRow;
import org.safeconduct.server.dossier.sheets.OwnRows.LabelRow;
import org.safeconduct.server.dossier.sheets.OwnRows.TitleRow;
import org.safeconduct.server.dossier.sheets.OwnRows.ValueRow;
import org.safeconduct.server.dossier.sheets.Sheets;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.EventRecorded;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;
import org.safeconduct.server.records.RecordsFact.FieldDefined;
import org.safeconduct.server.records.RecordsFact.FieldsFilled;
import org.safeconduct.server.records.RecordsFact.KindDefined;
import org.safeconduct.server.records.RecordsFact.KindPublished;
import org.safeconduct.server.records.RecordsFact.KindUnpublished;
import org.safeconduct.server.records.Value;
import org.safeconduct.server.source.Attribution;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.source.Stance;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;

/// Own kinds of record and own fields before a court: published rulings leave, tips do not.
class OwnSheetsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Recipient COURT = new Recipient(Recipient.Kind.COURT, "The Court");
  private static final Language SPANISH = new Language("es");
  private static final Language ENGLISH = new Language("en");
  private static final PartialDate MAY = PartialDate.parse("about 2017-05");
  private static final SubjectId RULINGS = subject(1);
  private static final SubjectId TIPS = subject(2);
  private static final SubjectId OF_ACTS = subject(3);
  private static final SubjectId OF_STATEMENTS = subject(4);
  private static final SubjectId RULING = subject(10);
  private static final SubjectId TIP = subject(11);
  private static final SubjectId ACT = subject(20);
  private static final SubjectId RAID = subject(21);
  private static final SubjectId NAMED = subject(30);
  private static final SubjectId HIDDEN = subject(31);
  private static final Locality HANGAR =
      new Locality(
          new Country("GE"),
          "Hills",
          "Dolgorny",
          "The hangar",
          Point.parse("42.12345, 44.98765", Precision.SITE));

  private static Telling told() {
    return new Telling(ScopeKind.INQUIRY)
        .tell(RULINGS, kind(Holder.OWN, "ruling", "Sentencia", "Ruling"))
        .tell(RULINGS, field("court", FieldKind.TEXT))
        .tell(RULINGS, field("cites", FieldKind.LINK))
        .tell(RULINGS, field("seat", FieldKind.PLACE))
        .tell(TIPS, kind(Holder.OWN, "tip", "Aviso", "Tip"))
        .tell(OF_ACTS, kind(Holder.ACT, "of-acts", "Actos", "Acts"))
        .tell(OF_ACTS, field("held-at", FieldKind.PLACE))
        .tell(OF_STATEMENTS, kind(Holder.STATEMENT, "of-said", "Dichos", "Said"))
        .tell(OF_STATEMENTS, field("heard", FieldKind.TEXT))
        .tell(
            RULING, entry(RULINGS, "Sentencia 7", words("court", "Corte"), words(ENGLISH, "Court")))
        .tell(TIP, entry(TIPS, "A tip"))
        .tell(RAID, new EventRecorded("The raid", null, List.of(), null))
        .tell(ACT, act())
        .tell(ACT, new FieldsFilled(OF_ACTS, List.of(at("held-at")), null))
        .tell(NAMED, said(Attribution.Terms.ON_RECORD))
        .tell(NAMED, heard("at a hearing"))
        .tell(HIDDEN, said(Attribution.Terms.DEEP_BACKGROUND))
        .tell(HIDDEN, heard("in his kitchen"));
  }

  private static KindDefined kind(Holder holder, String key, String spanish, String english) {
    return new KindDefined(
        holder,
        key,
        Labels.of(SPANISH, spanish).with(ENGLISH, english),
        List.of(SPANISH, ENGLISH),
        null);
  }

  private static FieldDefined field(String key, FieldKind takes) {
    return new FieldDefined(Field.of(key, takes, Labels.of(ENGLISH, "The " + key)));
  }

  private static FieldValue words(String field, String words) {
    return new FieldValue(field, new Value.Words(SPANISH, List.of(words)));
  }

  private static FieldValue words(Language language, String words) {
    return new FieldValue("court", new Value.Words(language, List.of(words)));
  }

  private static FieldValue at(String field) {
    return new FieldValue(field, new Value.Where(HANGAR));
  }

  private static EntryRecorded entry(SubjectId kind, String title, FieldValue... values) {
    List<FieldValue> all = new ArrayList<>(List.of(values));
    if (kind.equals(RULINGS)) {
      all.add(new FieldValue("cites", new Value.Linked(TIP)));
      all.add(new FieldValue("cites", new Value.Linked(RULING)));
      all.add(at("seat"));
    }
    return new EntryRecorded(kind, Labels.of(SPANISH, title), all, null);
  }

  private static ActRecorded act() {
    return new ActRecorded(
        RAID,
        new TermCode("02011111000004"),
        MAY,
        List.of(),
        null,
        Precision.REGION,
        List.of(),
        null,
        "",
        List.of(),
        null);
  }

  private static StatementRecorded said(Attribution.Terms terms) {
    return new StatementRecorded(
        MAY,
        "An office",
        "press",
        ENGLISH,
        new Attribution(terms, Attribution.Form.SPOKEN, null),
        List.of("A claim."),
        Stance.ASSERTS,
        null,
        null,
        List.of(),
        null,
        null);
  }

  private static FieldsFilled heard(String where) {
    FieldValue value = new FieldValue("heard", new Value.Words(ENGLISH, List.of(where)));
    return new FieldsFilled(OF_STATEMENTS, List.of(value), null);
  }

  private static Telling published() {
    return told().tell(RULINGS, new KindPublished("the court's gazette"));
  }

  private static Shelf shelf(Telling told) {
    return Shelf.of(told.chronicle(), Map.of());
  }

  private static InquiryPlan plan(Telling told) {
    return InquiryPlan.of(shelf(told), COURT, Aim.ACCOUNTABILITY, NOW);
  }

  private static Sheets sheets(Telling told) {
    return new Laying(shelf(told), plan(told), Lexicon.SHIPPED).sheets(subject(99), "An inquiry");
  }

  private static ValueRow value(
      String item, String kind, String field, @Nullable String language, String said) {
    return new ValueRow(item, kind, field, language, said, null, null);
  }

  @Test
  void keepsEntriesOfWhichNobodySaidThatTheyCanBeReadElsewhere() {
    assertThat(plan(told()).leaving(What.ENTRY)).isEmpty();
    assertThat(plan(published()).leaving(What.ENTRY)).containsExactly(RULING);
    assertThat(plan(published()).staying(What.ENTRY))
        .containsExactly(new InquiryPlan.Stays(What.ENTRY, TIP, new Reason.NotPublished(TIPS)));
    assertThat(
            plan(published().tell(RULINGS, new KindUnpublished("withdrawn"))).leaving(What.ENTRY))
        .isEmpty();
  }

  @Test
  void laysAPublishedEntryOutInEveryLanguageAndPointsToNothingThatStays() {
    Sheets sheets = sheets(published());
    assertThat(sheets.titles()).containsExactly(new TitleRow("entry-1", "es", "Sentencia 7"));
    assertThat(sheets.values())
        .filteredOn(v -> v.item().equals("entry-1"))
        .containsExactly(
            value("entry-1", "kind-1", "court", "es", "Corte"),
            value("entry-1", "kind-1", "court", "en", "Court"),
            value("entry-1", "kind-1", "cites", null, "entry-1"),
            new ValueRow(
                "entry-1",
                "kind-1",
                "seat",
                null,
                "The hangar, Dolgorny, Hills, GE",
                42.12345,
                44.98765));
    assertThat(sheets.labels())
        .contains(
            new LabelRow("kind-1", null, null, "es", "Sentencia"),
            new LabelRow("kind-1", "court", null, "en", "The court"));
  }

  @Test
  void saysAnActsOwnPlaceNoMoreExactlyThanTheActAllows() {
    assertThat(sheets(told()).values())
        .filteredOn(v -> v.item().equals("act-1"))
        .singleElement()
        .satisfies(place -> {
          assertThat(place.value()).isEqualTo("Hills, GE");
          assertThat(place.latitude()).isEqualTo(42.0);
        });
  }

  @Test
  void keepsOwnFieldsOfAStatementWhoseSpeakerIsHidden() {
    Sheets sheets = sheets(told());
    assertThat(sheets.statements()).hasSize(2);
    assertThat(sheets.values()).extracting(ValueRow::value).contains("at a hearing");
    assertThat(sheets.values()).extracting(ValueRow::value).doesNotContain("in his kitchen");
  }

  @Test
  void tellsOfNoKindThatNothingWhichLeavesIsOf() {
    assertThat(sheets(told()).kinds())
        .extracting(KindRow::key)
        .containsExactly("of-acts", "of-said");
    assertThat(sheets(told()).labels()).extracting(LabelRow::words).doesNotContain("Tip", "Ruling");
  }
}
