package org.safeconduct.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.Enrolled;
import org.safeconduct.server.vault.Recovery;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

@Timeout(240)
class RecoveryTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final InstantSource CLOCK = InstantSource.system();

  @Test
  void twoTrusteesOpenTheOrganisationAgainWhenEverybodyElseIsLost(@TempDir Path folder) {
    Foundation founded;
    long size;
    try (Parts parts = Parts.open(folder)) {
      founded = new FoundingDesk(parts.vault, parts.journal, RANDOM).found(plan());
      size = parts.journal.size();
    }
    Enrolled newcomer;
    try (DataFolder data = DataFolder.open(folder);
        Recovery recovery =
            Recovery.open(
                data,
                founded.sheets().stream().map(Foundation.Sheet::teams).toList(),
                List.of(),
                RANDOM)) {
      newcomer =
          recovery.seat(
              "newcomer", founded.sheets().stream().map(Foundation.Sheet::root).toList(), size);
    }
    try (Parts parts = Parts.open(folder);
        Unlocked unlocked = parts.vault.members().open(newcomer.key())) {
      TeamDesk desk = new TeamDesk(parts.journal, parts.vault);
      desk.announceRecovery(unlocked, "Ada Lindqvist", "newcomer", List.of("All were lost."));
      Organisation organisation = desk.organisation(unlocked);
      assertThat(organisation.name()).isEqualTo("Northlight");
      assertThat(organisation.recovered()).containsExactly(newcomer.member());
      assertThat(organisation.nameOf(newcomer.member())).isEqualTo("Ada Lindqvist");
      assertThat(organisation.odd()).isEmpty();
    }
    newcomer.close();
    founded.close();
  }

  private static FoundingPlan plan() {
    return new FoundingPlan(
        "Northlight",
        "northlight.example",
        List.of(new FoundingPlan.Team("north", "Passage North")),
        List.of(
            new FoundingPlan.Person(
                "ingrid",
                "Ingrid Solvang",
                List.of("north"),
                Set.of(Role.COORDINATOR, Role.REGISTRAR, Role.TRUSTEE)),
            new FoundingPlan.Person(
                "salome",
                "Salome Gvritadze",
                List.of("north"),
                Set.of(Role.CUSTODIAN, Role.TRUSTEE))),
        2,
        0);
  }

  private record Parts(DataFolder data, Vault vault, Journal journal) implements AutoCloseable {
    static Parts open(Path folder) {
      DataFolder data = DataFolder.open(folder);
      Vault vault = new Vault(data, CLOCK, RANDOM);
      return new Parts(
          data,
          vault,
          new Journal(vault, data, List.of(FactBook.of(TeamFact.class)), CLOCK, RANDOM));
    }

    @Override
    public void close() {
      journal.close();
      vault.close();
      data.close();
    }
  }
}
