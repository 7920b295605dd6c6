package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.casework.CaseworkFact.NoteWritten;
import org.safeconduct.server.journal.MechanismFact.Corrected;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.ScopeKind;

class CorrectionsTest {
  private final ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);

  @Test
  void putsACorrectionInThePlaceOfWhatItCorrects() {
    scope.tell(1, note("first"), note("second"), new Corrected(1, "typo"), note("better first"));
    assertThat(said()).containsExactly("better first", "second");
  }

  @Test
  void followsACorrectionOfACorrection() {
    scope.tell(1, note("a"), note("z"), new Corrected(1, "1"), note("b"));
    scope.tell(1, new Corrected(4, "2"), note("c"));
    assertThat(said()).containsExactly("c", "z");
  }

  @Test
  void letsTheFirstCountAgainWhenTheCorrectionIsTakenBack() {
    scope.tell(1, note("a"), new Corrected(1, "typo"), note("b"));
    scope.tell(1, new Retracted(List.of(3L), "it was right"));
    assertThat(said()).containsExactly("a");
  }

  @Test
  void keepsTheCorrectionWhenTheFirstIsErased() {
    scope.erased(1).tell(1, new Corrected(1, "address"), note("b"));
    assertThat(said()).containsExactly("b");
  }

  private List<String> said() {
    return Corrections.in(scope.chronicle(), NoteWritten.class).stream()
        .map(t -> t.fact().words().getFirst())
        .toList();
  }

  private static NoteWritten note(String words) {
    return new NoteWritten(List.of(words));
  }
}
