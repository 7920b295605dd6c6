package org.safeconduct.server.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.KnownRoot;
import org.safeconduct.packet.PacketVerifier;
import org.safeconduct.packet.Verdict;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.source.FoundingStory;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.team.Again;
import org.safeconduct.server.testimony.Masking;
import org.safeconduct.server.vault.Unlocked;

class DossierDeskTest {
  private static final byte[] PHOTO = "not really a photograph".getBytes(UTF_8);

  @TempDir Path folder;
  @TempDir Path outside;

  private static SubjectId make(InquiryWorld world, Pick... picks) throws IOException {
    SubjectId packet = world.inquiries.drawSubject();
    Unlocked lawyer = world.lawyer();
    InquiryWorld.written(
        world
            .dossier
            .make(
                lawyer,
                Again.by(lawyer),
                world.inquiry,
                packet,
                Arrays.asList(picks),
                InquiryWorld.COURT,
                Aim.ACCOUNTABILITY)
            .orElseThrow());
    return packet;
  }

  private byte[] carried(InquiryWorld world, SubjectId packet) throws IOException {
    Unlocked lawyer = world.lawyer();
    try (InputStream in =
        world.dossier.carry(lawyer, Again.by(lawyer), world.inquiry, packet).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  private Verdict verified(InquiryWorld world, byte[] packet) throws IOException {
    Path file = outside.resolve("packet.zip");
    Files.write(file, packet);
    return PacketVerifier.verify(file, new KnownRoot.ByKey(world.journal.vault().house().root()));
  }

  @Test
  void makesAPacketThatVerifiesAndShowsOneParagraphWithoutTheRest()
      throws IOException, InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      world.consents(witness, ItemKind.ACCOUNT, ItemKind.EXHIBIT);
      SubjectId account =
          world.account(witness, "shown paragraph", "withheld paragraph", "another one");
      SubjectId exhibit = world.exhibit(witness, PHOTO);
      world.read();
      world.imports.take(
          world.documenter(), world.inquiry, "statements.json", FoundingStory.file());
      List<Statement> all =
          List.copyOf(
              world.source.read(world.lawyer(), world.inquiry).orElseThrow().byId().values());
      SubjectId packet =
          make(
              world,
              new Pick.OfAccount(account, List.of(0)),
              new Pick.OfExhibit(exhibit),
              new Pick.OfStatement(all.getFirst().id()));
      byte[] bytes = carried(world, packet);
      verified(world, bytes);
      String text = new String(bytes, UTF_8);
      assertThat(text)
          .contains("shown paragraph")
          .contains("not really a photograph")
          .contains("witness W-1")
          .doesNotContain("withheld paragraph")
          .doesNotContain("A. Person")
          .doesNotContain("P-0001")
          .doesNotContain("IMG_2204")
          .doesNotContain(world.lawyer().member().toString())
          .doesNotContain(world.documenter().member().toString());
    }
  }

  @Test
  void takesTheWitnesssCorrectionAlong() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      world.consents(witness, ItemKind.ACCOUNT);
      SubjectId account = world.account(witness, "on a Tuesday", "unpicked");
      var seen =
          world
              .testimony
              .read(world.documenter(), world.inquiry, account)
              .orElseThrow()
              .seen(account);
      InquiryWorld.written(
          world
              .testimony
              .correct(
                  world.documenter(),
                  world.inquiry,
                  account,
                  seen,
                  0,
                  "on a Wednesday",
                  PartialDate.parse("2026-11"))
              .orElseThrow());
      byte[] bytes = carried(world, make(world, new Pick.OfAccount(account, List.of(0))));
      verified(world, bytes);
      assertThat(new String(bytes, UTF_8)).contains("on a Tuesday", "on a Wednesday");
    }
  }

  @Test
  void refusesWhatAWithdrawalForbadeSinceItWasLookedAt() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      world.consents(witness, ItemKind.ACCOUNT);
      SubjectId account = world.account(witness, "words");
      make(world, new Pick.OfAccount(account, List.of(0)));
      ScopeId terms = world.termsOf(witness);
      var chronicle = world.mandates.terms(world.documenter(), terms, Purpose.WORK).orElseThrow();
      InquiryWorld.written(
          world
              .mandates
              .say(
                  world.documenter(),
                  terms,
                  chronicle.seen(chronicle.root()),
                  saying -> saying.withdraw(null, "the person"))
              .orElseThrow());
      assertThatThrownBy(() -> make(world, new Pick.OfAccount(account, List.of(0))))
          .isInstanceOf(Refused.class);
      assertThat(
              Filed.holding(
                  world.inquiries.read(world.lawyer(), world.inquiry, Purpose.WORK).orElseThrow(),
                  witness))
          .hasSize(1);
    }
  }

  @Test
  void coversAThirdPersonUnlessTheirOwnTermsCarryThem() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      SubjectId other = world.witness("B. Person");
      world.consents(witness, ItemKind.ACCOUNT);
      SubjectId account =
          world.account(witness, "Then Selim and Adam were taken away.", "unpicked");
      mark(world, account, "Selim", null);
      mark(world, account, "Adam", other);
      Pick first = new Pick.OfAccount(account, List.of(0));
      assertThat(text(carried(world, make(world, first))))
          .contains("Then ▇▇▇ and ▇▇▇ were taken away.", "third persons covered in 1")
          .doesNotContain("Selim", "Adam");

      SubjectId onlyOther = world.account(witness2(world), "Adam was taken.", "unpicked");
      mark(world, onlyOther, "Adam", other);
      Pick second = new Pick.OfAccount(onlyOther, List.of(0));
      assertThat(text(carried(world, make(world, second)))).doesNotContain("Adam");
      world.consents(other, ItemKind.ACCOUNT);
      assertThat(text(carried(world, make(world, second)))).contains("Adam was taken.");
    }
  }

  private static SubjectId witness2(InquiryWorld world) {
    SubjectId witness = world.witness("C. Person");
    world.consents(witness, ItemKind.ACCOUNT);
    return witness;
  }

  private static void mark(
      InquiryWorld world, SubjectId account, String words, @Nullable SubjectId who) {
    var seen =
        world
            .testimony
            .read(world.documenter(), world.inquiry, account)
            .orElseThrow()
            .seen(account);
    InquiryWorld.written(
        world
            .testimony
            .mark(world.documenter(), world.inquiry, account, seen, 0, new Masking(words, who))
            .orElseThrow());
  }

  private static String text(byte[] packet) {
    return new String(packet, java.nio.charset.StandardCharsets.UTF_8);
  }
}
