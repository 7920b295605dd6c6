package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.seal.Share;
import org.safeconduct.seal.ShareText;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.inquiry.InquiryFact.InquiryOpened;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.team.Foundation;
import org.safeconduct.server.team.FoundingDesk;
import org.safeconduct.server.team.FoundingPlan;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamFact;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// An organisation of two as `init` founds it, and everybody's papers as files.
record Founded(Path data, Path papers) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static Founded in(Path folder) throws IOException {
    Founded made = new Founded(folder.resolve("data"), folder.resolve("papers"));
    Files.createDirectories(made.papers);
    try (DataFolder data = DataFolder.open(made.data);
        Vault vault = new Vault(data, InstantSource.system(), RANDOM);
        Journal journal =
            new Journal(
                vault, data, List.of(FactBook.of(TeamFact.class)), InstantSource.system(), RANDOM);
        Foundation founded = new FoundingDesk(vault, journal, RANDOM).found(plan())) {
      for (Foundation.Handed handed : founded.handed()) {
        Files.writeString(made.passphrase(handed.handle()), handed.exposePassphrase());
      }
      for (Foundation.Sheet sheet : founded.sheets()) {
        made.print(sheet.handle(), "teams", sheet.teams());
        made.print(sheet.handle(), "root", sheet.root());
        for (Share guarded : sheet.guarded()) made.print(sheet.handle(), "guarded", guarded);
      }
    }
    return made;
  }

  Path passphrase(String handle) {
    return papers.resolve(handle + "-passphrase.txt");
  }

  Path share(String handle, String of) {
    return papers.resolve(handle + "-" + of + ".txt");
  }

  private void print(String handle, String of, Share share) throws IOException {
    Files.writeString(share(handle, of), ShareText.exposeShareText(share));
  }

  static int run(String... arguments) {
    return Safeconduct.program().execute(arguments);
  }

  /// Works at the desks of the stopped server as one of its members.
  <T> T as(String handle, BiFunction<Program, Unlocked, T> work) throws IOException {
    try (Program program = Program.desks(data)) {
      Vault vault = program.desk(Vault.class);
      String passphrase = Files.readString(passphrase(handle));
      try (var key = vault.members().unlock(handle, passphrase).orElseThrow();
          Unlocked member = vault.members().open(key)) {
        return work.apply(program, member);
      }
    }
  }

  /// An inquiry that Ingrid opened.
  ScopeId inquiry(String title) throws IOException {
    return as(
        "ingrid",
        (program, ingrid) -> {
          InquiryDesk desk = program.desk(InquiryDesk.class);
          ScopeId id = desk.drawScope();
          InquiryOpened opened = new InquiryOpened(title, List.of(), null);
          assertThat(desk.open(ingrid, id, ingrid.teams().iterator().next(), opened))
              .isInstanceOf(Outcome.Written.class);
          return id;
        });
  }

  /// The handles of those whom the root certified.
  Set<String> standing() {
    try (DataFolder folder = DataFolder.open(data);
        Vault vault = new Vault(folder, InstantSource.system(), RANDOM)) {
      return Stream.of("ingrid", "salome")
          .filter(handle ->
              vault
                  .members()
                  .by(handle)
                  .filter(vault.registrars().standing()::contains)
                  .isPresent())
          .collect(Collectors.toSet());
    }
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
                Set.of(Role.CASEWORKER, Role.COORDINATOR, Role.REGISTRAR, Role.TRUSTEE)),
            new FoundingPlan.Person(
                "salome",
                "Salome Gvritadze",
                List.of("north"),
                Set.of(Role.CUSTODIAN, Role.TRUSTEE))),
        2,
        2);
  }
}
