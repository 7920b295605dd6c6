package org.safeconduct.server.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitRead;
import org.safeconduct.server.files.Named;
import org.safeconduct.server.files.Strangers;
import org.safeconduct.server.files.Why;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Row;

/// Real files, real children, real keys.
@Timeout(240)
class ReadingDeskTest {
  @TempDir Path folder;

  @Test
  void makesPagesToLookAtAndLeavesTheOriginalAsItCame() throws IOException, InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      byte[] photo = Strangers.bytes(Strangers.PHOTO);
      SubjectId id = world.exhibit(world.witness("A. Person"), photo);
      world.read();
      Exhibit exhibit = world.exhibit(id);
      assertThat(said(exhibit).kind()).isEqualTo("image/jpeg");
      assertThat(exhibit.derivatives(Derivative.Kind.PREVIEW)).hasSize(1);
      Derivative page = exhibit.derivatives(Derivative.Kind.PREVIEW).getFirst();
      assertThat(page.made().from()).isEqualTo(Digest.sha256(photo).hex());
      assertThat(page.made().tool()).startsWith("Apache Tika ");
      assertThat(derivative(world, exhibit, page)).startsWith((byte) 0x89, 'P', 'N', 'G');
      try (InputStream original =
          world.evidence.original(world.lawyer(), world.inquiry, exhibit).orElseThrow()) {
        assertThat(original.readAllBytes()).isEqualTo(photo);
      }
    }
  }

  @Test
  void keepsWhereAPhotoWasTakenOutOfListsSearchAndTheCopyThatLeaves()
      throws IOException, InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId id = world.exhibit(world.witness("A. Person"), Strangers.bytes(Strangers.PHOTO));
      world.read();
      assertThat(said(world.exhibit(id)).places()).contains(new Named("geo:lat", "43.467448"));
      var subject = world.evidence.read(world.lawyer(), world.inquiry, id).orElseThrow();
      List<Row> rows = new ExhibitListing().rows(subject).toList();
      assertThat(rows).hasSize(1);
      assertThat(rows.getFirst().shown().toString() + rows.getFirst().text())
          .doesNotContain("43.4")
          .doesNotContain("43°");

      world.reading.copy(world.documenter(), world.inquiry, id);
      while (world.reading.isGoing(world.inquiry, id)) Thread.sleep(10);
      Exhibit exhibit = world.exhibit(id);
      assertThat(exhibit.copyBut()).isEmpty();
      Derivative copy = exhibit.derivatives(Derivative.Kind.COPY).getFirst();
      assertThat(copy.made().width()).isEqualTo(640);
      assertThat(new String(derivative(world, exhibit, copy), ISO_8859_1))
          .doesNotContain("Exif")
          .doesNotContain("NIKON");
      assertThat(exhibit.custody())
          .extracting(CustodyEntry::step)
          .containsExactly(CustodyEntry.Step.RECEIVED, CustodyEntry.Step.COPIED);
    }
  }

  @Test
  void findsTextInSearchAndKeepsTheWholeOfALongOne() throws IOException, InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      String text = "Их держали в подвале бывшей комендатуры. ".repeat(800);
      SubjectId id = world.exhibit(world.witness("A. Person"), text.getBytes(UTF_8));
      world.read();
      Exhibit exhibit = world.exhibit(id);
      assertThat(said(exhibit).language()).isEqualTo(new Language("ru"));
      assertThat(String.join("", said(exhibit).text())).hasSizeBetween(15_900, ReadText.FOUND);
      Derivative whole = exhibit.derivatives(Derivative.Kind.TEXT).getFirst();
      assertThat(new String(derivative(world, exhibit, whole), UTF_8)).isEqualTo(text.strip());
      var subject = world.evidence.read(world.lawyer(), world.inquiry, id).orElseThrow();
      assertThat(new ExhibitListing().rows(subject).findFirst().orElseThrow().text())
          .anyMatch(paragraph -> paragraph.contains("комендатуры"));
    }
  }

  @Test
  void keepsWhyAFileCouldNotBeReadWhole() throws IOException, InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId id = world.exhibit(world.witness("A. Person"), Strangers.bytes("locked.pdf"));
      world.read();
      ExhibitRead said = said(world.exhibit(id));
      assertThat(said.but()).containsExactly(Why.ENCRYPTED);
      assertThat(said.unseen()).containsExactly(Why.ENCRYPTED);
      assertThat(world.exhibit(id).derivatives()).isEmpty();
    }
  }

  @Test
  void writesItselfIntoTheCustodyWhenTheOriginalIsTaken() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId id = world.exhibit(world.witness("A. Person"), new byte[] {1, 2, 3});
      try (InputStream original =
          world.evidence.takeOriginal(world.lawyer(), world.inquiry, id).orElseThrow()) {
        assertThat(original.readAllBytes()).containsExactly(1, 2, 3);
      }
      CustodyEntry last = world.exhibit(id).custody().getLast();
      assertThat(last.step()).isEqualTo(CustodyEntry.Step.OPENED);
      assertThat(last.by()).isEqualTo(world.lawyer().member());
    }
  }

  @Test
  void leavesNoFileOfAReadingThatWasNotWritten() throws IOException, InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId id = world.exhibit(world.witness("A. Person"), Strangers.bytes(Strangers.PHOTO));
      world.reading.begin(world.documenter(), world.inquiry);
      // Interrupted while its child is at work: what it tells has nowhere to go.
      world.reading.stop(world.inquiry);
      assertThat(world.reading.isGoing(world.inquiry)).isFalse();
      world.read();
      assertThat(world.exhibit(id).derivatives()).hasSize(1);
      try (Stream<Path> files = Files.list(folder.resolve("exhibits"))) {
        assertThat(files).hasSize(2);
      }
    }
  }

  private static ExhibitRead said(Exhibit exhibit) {
    assertThat(exhibit.contents()).isInstanceOf(Contents.Known.class);
    return ((Contents.Known) exhibit.contents()).said();
  }

  private static byte[] derivative(InquiryWorld world, Exhibit exhibit, Derivative derivative)
      throws IOException {
    try (InputStream in =
        world
            .evidence
            .derivative(world.lawyer(), world.inquiry, exhibit, derivative.made().file())
            .orElseThrow()) {
      return in.readAllBytes();
    }
  }
}
