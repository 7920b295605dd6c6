package org.safeconduct.server.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.source.SourceFact.PersonAsked;
import org.safeconduct.server.source.SourceFact.SourceGraded;
import org.safeconduct.server.source.SourceFact.SourceIntroduced;

/// Publications, institutions and authorities have a letter; people are asked how they know.
class SourceTest {
  private final Telling telling = new Telling(ScopeKind.INQUIRY);

  @Test
  void aPersonGetsNoLetterWhoeverWritesIt() {
    introduce(1, SourceKind.PERSON, "A doctor at a hospital");
    telling.tell(Telling.subject(1), new SourceGraded(Reliability.RELIABLE, ""));
    Source person = source(1);
    assertThat(person.grade()).isNull();
    assertThatThrownBy(() -> person.grade(Reliability.RELIABLE, "")).isInstanceOf(Refused.class);
  }

  @Test
  void aPersonIsAskedHowTheyKnowAndWhatWasChecked() {
    introduce(1, SourceKind.PERSON, "A doctor at a hospital");
    telling.tell(Telling.subject(1), source(1).ask(List.of("Treated them."), List.of()));
    assertThat(source(1).asked()).isEqualTo(new PersonAsked(List.of("Treated them."), List.of()));
  }

  @Test
  void theLaterLetterStands() {
    introduce(1, SourceKind.PUBLICATION, "A newspaper");
    telling.tell(Telling.subject(1), source(1).grade(Reliability.USUALLY_RELIABLE, ""));
    telling.tell(Telling.subject(1), source(1).grade(Reliability.UNRELIABLE, "invented a letter"));
    SourceGraded grade = source(1).grade();
    assertThat(grade)
        .isNotNull()
        .extracting(SourceGraded::reliability)
        .isEqualTo(Reliability.UNRELIABLE);
    assertThat(Reliability.UNRELIABLE.letter()).isEqualTo("E");
    assertThatThrownBy(() -> source(1).ask(List.of(), List.of())).isInstanceOf(Refused.class);
  }

  @Test
  void theTwoGradesAreWrittenAsTheFieldWritesThem() {
    assertThat(Reliability.RELIABLE.letter()).isEqualTo("A");
    assertThat(Reliability.CANNOT_BE_JUDGED.letter()).isEqualTo("F");
    assertThat(Credibility.CONFIRMED.figure()).isEqualTo(1);
    assertThat(Credibility.CANNOT_BE_JUDGED.figure()).isEqualTo(6);
  }

  private void introduce(int subject, SourceKind kind, String name) {
    telling.tell(Telling.subject(subject), new SourceIntroduced(kind, name, List.of()));
  }

  private Source source(int subject) {
    return Sources.of(telling.chronicle()).at(Telling.subject(subject)).orElseThrow();
  }
}
