package org.safeconduct.server.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.safeconduct.server.dossier.DossierDesk;
import org.safeconduct.server.dossier.Pick;
import org.safeconduct.server.dossier.Plan;
import org.safeconduct.server.dossier.Shelf;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.vault.Unlocked;

/// Makes the example packet as the lawyer does on the pages: picks, lets the program refuse what
/// nobody agreed to, writes the rest.
final class ExamplePacket {
  static final String FILE = "example-packet.zip";
  private static final String LAWYER = "helene";
  private static final Recipient PROSECUTOR =
      new Recipient(Recipient.Kind.COURT, "Office of the Prosecutor");

  private final Stage stage;
  private final DossierDesk desk;

  ExamplePacket(Stage stage) {
    this.stage = stage;
    this.desk = stage.door(DossierDesk.class);
  }

  void make(Path file, ScopeId inquiry) {
    stage.as(
        LAWYER,
        lawyer -> {
          try {
            write(lawyer, inquiry, file);
            return true;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// Accounts whole but for the first, of which one paragraph stays; all statements and exhibits.
  private static List<Pick> everything(Shelf shelf) {
    List<Pick> picks = new ArrayList<>();
    shelf
        .accounts()
        .forEach((id, account) -> {
          int skipped = picks.isEmpty() ? 1 : -1;
          List<Integer> shown =
              IntStream.range(0, account.paragraphs().size())
                  .filter(n -> n != skipped)
                  .boxed()
                  .toList();
          picks.add(new Pick.OfAccount(id, shown));
        });
    shelf.statements().byId().keySet().forEach(id -> picks.add(new Pick.OfStatement(id)));
    shelf.exhibits().keySet().forEach(id -> picks.add(new Pick.OfExhibit(id)));
    return picks;
  }

  private void write(Unlocked lawyer, ScopeId inquiry, Path file) throws IOException {
    Shelf shelf = desk.shelf(lawyer, inquiry).orElseThrow();
    List<Pick> picks = new ArrayList<>(everything(shelf));
    Plan asked = desk.plan(lawyer, inquiry, picks, PROSECUTOR, Aim.ACCOUNTABILITY).orElseThrow();
    List<SubjectId> refused = asked.refused().stream().map(r -> r.pick().item()).toList();
    picks.removeIf(p -> refused.contains(p.item()));
    SubjectId packet = stage.door(InquiryDesk.class).drawSubject();
    Stage.written(
        desk.make(
                lawyer, stage.again(LAWYER), inquiry, packet, picks, PROSECUTOR, Aim.ACCOUNTABILITY)
            .orElseThrow());
    try (InputStream made =
        desk.carry(lawyer, stage.again(LAWYER), inquiry, packet).orElseThrow()) {
      Files.copy(made, file);
    }
  }
}
