package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipFormTest {

  @TempDir Path folder;

  private final TestPacket packet = new TestPacket();

  @Test
  void isAZipThatOthersCanRead() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packet.zip()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        zip.transferTo(OutputStream.nullOutputStream());
      }
    }
    assertThat(names).isSorted().contains("packet/data/facts/00001/leaf.note").hasSize(26);
  }

  @Test
  void saysBeforehandWhatIsTooManyFilesForAZip() throws IOException {
    assertThat(packet.writer().fitsZip()).isTrue();
    DocumentInPacket one = new DocumentInPacket("Annex", "txt", Content.of("."));
    packet.documents.addAll(Collections.nCopies(ZipForm.MOST_FILES - 26, one));
    assertThat(packet.writer().fitsZip()).isTrue();
    packet.documents.add(one);
    assertThat(packet.writer().fitsZip()).isFalse();
  }

  @Test
  void isTheSameFromTheSameContents() throws IOException {
    PacketWriter writer = packet.writer();
    Filing filing = packet.filing(writer);
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    writer.writeZip(filing, once);
    packet.writer().writeZip(filing, again);
    assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
  }

  @Test
  void refusesTheSameFilesInAnotherForm() throws IOException {
    Path bag = packet.folder(folder);
    Path zip = folder.resolve("deflated.zip");
    try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(zip));
        var walk = Files.walk(bag)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        to.putNextEntry(new ZipEntry("packet/" + bag.relativize(file)));
        Files.copy(file, to);
        to.closeEntry();
      }
    }
    assertThatThrownBy(() -> PacketVerifier.verify(zip, packet.root()))
        .isInstanceOf(PacketRefused.class)
        .hasMessageContaining("(zip)");
  }

  @Test
  void refusesNamesThatLeaveTheLayout() throws IOException {
    for (String name :
        List.of("packet/../outside", "/etc/passwd", "packet/data/facts/1/leaf.note", "x")) {
      Path zip = folder.resolve("named.zip");
      byte[] content = "x".getBytes(UTF_8);
      try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(zip))) {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(1);
        entry.setCrc(0x8cdc1683L);
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
      }
      assertThatThrownBy(() -> PacketVerifier.verify(zip, packet.root()))
          .isInstanceOf(PacketRefused.class);
    }
  }

  @Test
  void refusesAFileLargerThanItsKindMayBe() throws IOException {
    Path bag = packet.folder(folder);
    Files.write(bag.resolve("data/facts/00001/leaf.note"), new byte[5_000]);
    assertThatThrownBy(() -> PacketVerifier.verify(bag, packet.root()))
        .hasMessageContaining("data/facts/00001/leaf.note: size: expected at most 2048 bytes");
  }

  @Test
  void refusesToWriteAnExhibitThatChangedMeanwhile() throws IOException {
    AtomicInteger opened = new AtomicInteger();
    Content fickle =
        () -> new ByteArrayInputStream(("bytes " + opened.getAndIncrement()).getBytes(UTF_8));
    packet.exhibits.set(0, new ExhibitInPacket(2, "/fact/digest", fickle));
    PacketWriter writer = packet.writer();
    Filing filing = packet.filing(writer);
    assertThatThrownBy(() -> writer.writeZip(filing, OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("data/exhibits/00001");
  }

  @Test
  void writesAndVerifiesAnExhibitFarLargerThanItsBuffers() throws IOException {
    long size = 40L << 20;
    Content large = () -> new Zeros(size);
    TestHouse house = packet.house;
    String digest = Measuring.measure("x", large).sha256().hex();
    TestHouse.Written fact =
        house.write(
            house.documenter,
            "{\"type\":\"exhibit-received/1\",\"fact\":{\"digest\":\"" + digest + "\"}}");
    packet.checkpoint = house.signedCheckpoint();
    packet.facts.clear();
    packet.facts.add(
        new FactInPacket(
            fact.leaf(), house.proof(fact), fact.parts().disclose(List.of("/fact/digest"))));
    packet.exhibits.set(0, new ExhibitInPacket(fact.leaf().leaf().seq(), "/fact/digest", large));
    PacketWriter writer = packet.writer();
    Path zip = folder.resolve("large.zip");
    try (OutputStream to = Files.newOutputStream(zip)) {
      writer.writeZip(packet.filing(writer), to);
    }
    assertThat(Files.size(zip)).isGreaterThan(size);
    assertThat(PacketVerifier.verify(zip, packet.root()).exhibits()).isEqualTo(1);
  }

  /// So many zero bytes, in no memory.
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      int n = (int) Math.min(length, left);
      Arrays.fill(to, offset, offset + n, (byte) 0);
      left -= n;
      return n == 0 && length > 0 ? -1 : n;
    }
  }
}
