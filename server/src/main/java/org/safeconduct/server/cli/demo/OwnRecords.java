package org.safeconduct.server.cli.demo;

import java.util.List;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.RecordsDesk;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.Value;
import org.safeconduct.server.vault.Unlocked;

/// A kind of record of the inquiry's own in two languages, two rulings of it, and a field of its
/// own on acts.
final class OwnRecords {
  private static final Language ENGLISH = new Language("en");
  private static final Language RUSSIAN = new Language("ru");

  private final InquiryDesk inquiries;
  private final RecordsDesk desk;

  OwnRecords(Stage stage) {
    this.inquiries = stage.door(InquiryDesk.class);
    this.desk = stage.door(RecordsDesk.class);
  }

  void play(Unlocked documenter, ScopeId inquiry) {
    SubjectId kind = inquiries.drawSubject();
    Stage.written(desk.define(documenter, inquiry, kind, rulings()).orElseThrow());
    SubjectId first =
        ruling(
            documenter,
            inquiry,
            kind,
            both("Refusal to open a case", "Отказ в возбуждении дела"),
            "2017-05");
    EntryRecorded second =
        new EntryRecorded(
            kind,
            both("Complaint left unanswered", "Жалоба без ответа"),
            List.of(
                new FieldValue("court", new Value.Chosen("regional")),
                new FieldValue("day", new Value.When(PartialDate.parse("about 2017-09"))),
                new FieldValue("earlier", new Value.Linked(first))),
            null);
    Stage.written(desk.record(documenter, inquiry, inquiries.drawSubject(), second).orElseThrow());
    Sketch acts =
        new Sketch(
            Holder.ACT,
            "about-acts",
            both("About acts", "О деяниях"),
            List.of(ENGLISH, RUSSIAN),
            List.of(
                Field.of("told-first", FieldKind.TEXT, both("First told to", "Кому рассказано"))));
    Stage.written(desk.define(documenter, inquiry, inquiries.drawSubject(), acts).orElseThrow());
  }

  private SubjectId ruling(
      Unlocked documenter, ScopeId inquiry, SubjectId kind, Labels title, String day) {
    SubjectId id = inquiries.drawSubject();
    EntryRecorded ruling =
        new EntryRecorded(
            kind,
            title,
            List.of(
                new FieldValue("court", new Value.Chosen("city")),
                new FieldValue("day", new Value.When(PartialDate.parse(day))),
                new FieldValue(
                    "grounds",
                    new Value.Words(ENGLISH, List.of("No event of a crime was established."))),
                new FieldValue(
                    "grounds",
                    new Value.Words(RUSSIAN, List.of("Событие преступления не установлено.")))),
            null);
    Stage.written(desk.record(documenter, inquiry, id, ruling).orElseThrow());
    return id;
  }

  private static Sketch rulings() {
    Field court =
        Field.of("court", FieldKind.CHOICE, both("Court", "Суд"))
            .choosingFrom(
                List.of(
                    Field.Option.of("city", both("City court", "Городской суд")),
                    Field.Option.of("regional", both("Regional court", "Областной суд"))));
    return Sketch.own(
        "court-ruling",
        both("Court ruling", "Решение суда"),
        List.of(ENGLISH, RUSSIAN),
        List.of(
            court,
            Field.of("day", FieldKind.DATE, both("Day", "День")),
            Field.of("grounds", FieldKind.LONG_TEXT, both("Grounds", "Основания")),
            Field.of("earlier", FieldKind.LINK, both("Earlier ruling", "Более раннее решение"))
                .leadingTo("court-ruling"),
            Field.of("appealed", FieldKind.YES_NO, both("Appealed", "Обжаловано")),
            Field.of("where", FieldKind.PLACE, both("Where", "Где"))));
  }

  private static Labels both(String english, String russian) {
    return Labels.of(ENGLISH, english).with(RUSSIAN, russian);
  }
}
