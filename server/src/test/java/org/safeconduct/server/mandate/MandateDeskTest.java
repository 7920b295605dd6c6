package org.safeconduct.server.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.MandateFact.MandateOpened;

class MandateDeskTest {
  @TempDir Path folder;

  @Test
  void numbersWitnessesInTheirOrder() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      world.witness("First Person");
      SubjectId second = world.witness("Second Person");
      assertThat(
              world
                  .mandates
                  .witness(world.documenter(), world.inquiry, second, Purpose.WORK)
                  .orElseThrow()
                  .number())
          .hasToString("P-0002");
    }
  }

  @Test
  void onlyACustodianReadsWhoANumberIs() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.inquiries.drawSubject();
      Outcome.Written written =
          (Outcome.Written)
              world
                  .mandates
                  .number(
                      world.documenter(),
                      world.inquiry,
                      witness,
                      new MandateDesk.Person("A. Person", "by letter", null))
                  .orElseThrow();
      ScopeId mandate = written.facts().getLast().scope();
      assertThat(world.mandates.who(world.documenter(), mandate)).isEmpty();
      Optional<MandateOpened> seen = world.mandates.who(world.journal.coordinator(), mandate);
      assertThat(seen.orElseThrow().person()).isEqualTo("A. Person");
    }
  }

  @Test
  void aWithdrawalOnOldNewsIsShownWhatHappenedSince() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      world.consents(witness, ItemKind.ACCOUNT);
      Outcome outcome =
          world
              .mandates
              .say(
                  world.lawyer(),
                  world.termsOf(witness),
                  new Seen(1),
                  saying -> saying.withdraw(null, "a letter"))
              .orElseThrow();
      assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
      List<?> since = ((Outcome.Conflict) outcome).since();
      assertThat(since).isNotEmpty();
    }
  }
}
