package org.safeconduct.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.SubjectId;

class MeantTest {
  private static final SubjectId GUARD = Telling.subject(1);
  private static final SubjectId CHIEF = Telling.subject(2);
  private static final Map<SubjectId, String> KNOWN =
      Map.of(GUARD, "Guard, 3rd regiment", CHIEF, "Chief of police, Dolgorny");

  private static Meant meant(String text, Meant.Answer... answers) {
    return Meant.of(text, KNOWN, List.of(answers));
  }

  @Test
  void takesWhatIsExactlyHereAsMeant() {
    assertThat(meant("guard  3RD regiment")).isEqualTo(new Meant.Here(GUARD));
  }

  @Test
  void asksBackWhatIsOnlyLikeSomethingHere() {
    assertThat(meant("Guards, 3rd regiment"))
        .isEqualTo(new Meant.Asked("Guards, 3rd regiment", Map.of(GUARD, "Guard, 3rd regiment")));
    assertThat(meant("Chief of polise, Dolgorny")).isInstanceOf(Meant.Asked.class);
  }

  @Test
  void takesWhatIsLikeNothingAsNew() {
    assertThat(meant("Border post")).isEqualTo(new Meant.Fresh("Border post"));
  }

  @Test
  void followsTheAnswerAndNoAnswerToAnotherLine() {
    String line = "Guards, 3rd regiment";
    assertThat(meant(line, new Meant.Answer(line, Optional.of(GUARD))))
        .isEqualTo(new Meant.Here(GUARD));
    assertThat(meant(line, new Meant.Answer(line, Optional.empty())))
        .isEqualTo(new Meant.Fresh(line));
    assertThat(meant(line, new Meant.Answer("Guard", Optional.of(GUARD))))
        .isInstanceOf(Meant.Asked.class);
    assertThat(meant(line, new Meant.Answer(line, Optional.of(Telling.subject(9)))))
        .isEqualTo(new Meant.Fresh(line));
  }
}
