package org.safeconduct.server.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.safeconduct.server.records.Rulings.ENGLISH;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.ChoiceRelabelled;
import org.safeconduct.server.records.RecordsFact.ChoiceRetired;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;
import org.safeconduct.server.records.RecordsFact.FieldRelabelled;
import org.safeconduct.server.records.RecordsFact.FieldRestored;
import org.safeconduct.server.records.RecordsFact.FieldRetired;
import org.safeconduct.server.records.RecordsFact.FieldsOrdered;
import org.safeconduct.server.records.RecordsFact.KindRelabelled;
import org.safeconduct.server.records.RecordsFact.KindRetired;
import org.safeconduct.server.records.RecordsFact.OfKind;

/// Whatever is said of a kind, the values of its entries stay what they are and stay readable.
class RecordsProperties {
  private static final SubjectId KIND = Telling.subject(1);
  private static final SubjectId ENTRY = Telling.subject(2);
  private static final Labels OTHER = Labels.of(ENGLISH, "Another name");
  private static final List<OfKind> SAID =
      List.of(
          new KindRelabelled(OTHER, List.of(ENGLISH)),
          new KindRetired(""),
          new FieldRelabelled("court", OTHER, Labels.NONE),
          new FieldRelabelled("nowhere", OTHER, Labels.NONE),
          new FieldRetired("court", ""),
          new FieldRetired("grounds", ""),
          new FieldRestored("court"),
          new FieldsOrdered(List.of("grounds", "court", "nowhere")),
          new ChoiceRelabelled("court", "corte", OTHER),
          new ChoiceRetired("court", "corte"),
          new RecordsFact.ChoicesAdded("court", List.of(Field.Option.of("corte", OTHER))),
          new RecordsFact.FieldDefined(Field.of("court", FieldKind.NUMBER, OTHER)));

  private static EntryRecorded entry() {
    Arriving ruling = Rulings.ruling("a", "2004-07-05");
    return new EntryRecorded(KIND, ruling.title(), ruling.values(), null);
  }

  private static Chronicle told(List<Integer> said) {
    Telling telling = new Telling(ScopeKind.INQUIRY);
    Rulings.KIND.facts(null).forEach(fact -> telling.tell(KIND, fact));
    telling.tell(ENTRY, entry());
    said.forEach(at -> telling.tell(KIND, SAID.get(at)));
    return telling.chronicle();
  }

  @Test
  void nothingSaidOfAKindChangesAValueOrLosesItsField() {
    qt().forAll(lists().of(integers().between(0, SAID.size() - 1)).ofSizeBetween(0, 12))
        .checkAssert(said -> {
          Chronicle chronicle = told(said);
          Entry entry = Entry.of(chronicle.about(ENTRY)).orElseThrow();
          RecordKind kind = Kinds.of(chronicle).at(KIND).orElseThrow();
          assertThat(entry.values()).isEqualTo(entry().values());
          for (FieldValue value : entry.values()) {
            Field field = kind.field(value.field()).orElseThrow();
            assertThat(value.value().fits(field.kind())).isTrue();
            if (value.value() instanceof Value.Chosen(String code)) {
              assertThat(field.option(code)).isPresent();
            }
          }
          // It may be said better without touching what was retired meanwhile.
          assertThat(kind.misfits(entry.values(), entry.values())).isEmpty();
        });
  }

  @Test
  void aFieldIsEitherInUseOrRetiredAndNeverBoth() {
    qt().forAll(lists().of(integers().between(0, SAID.size() - 1)).ofSizeBetween(0, 12))
        .checkAssert(said -> {
          RecordKind kind = Kinds.of(told(said)).at(KIND).orElseThrow();
          List<String> live = kind.fields().stream().map(Field::key).toList();
          List<String> retired = kind.retired().stream().map(Field::key).toList();
          assertThat(live).doesNotHaveDuplicates();
          assertThat(Collections.disjoint(live, retired)).isTrue();
          assertThat(live.size() + retired.size()).isEqualTo(Rulings.KIND.fields().size());
        });
  }

  @Test
  void aNewValueOfARetiredFieldOrChoiceDoesNotFit() {
    RecordKind kind = Kinds.of(told(List.of(4, 9))).at(KIND).orElseThrow();
    assertThat(kind.misfits(entry().values(), List.of()))
        .containsExactly(new Misfit("", "court", Misfit.Why.NO_SUCH_CHOICE));
  }
}
