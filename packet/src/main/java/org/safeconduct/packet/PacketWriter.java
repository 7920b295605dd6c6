package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeconduct.ledger.Digest;

/// Writes a packet, in memory that does not grow with its exhibits.
///
/// First [#of] reads everything once and knows the manifest; then its digest becomes a fact; then
/// the packet is written with that fact's proof.
public final class PacketWriter {
  /// The files beside `data/`.
  private static final int TAGS = 8;

  private final SortedMap<String, Content> contents;
  private final SortedMap<String, FileFacts> payload;

  private PacketWriter(SortedMap<String, Content> contents, SortedMap<String, FileFacts> payload) {
    this.contents = contents;
    this.payload = payload;
  }

  /// Lays the packet out and reads every exhibit and document once.
  ///
  /// @throws IllegalArgumentException when the contents cannot make a packet
  public static PacketWriter of(PacketContents contents) throws IOException {
    SortedMap<String, Content> files = new Arrangement(contents).files();
    return new PacketWriter(files, measure(files));
  }

  /// SHA-256 of `manifest-sha256.txt`: what the packet's own fact says.
  public Digest manifest() {
    return Digest.sha256(manifestText().getBytes(UTF_8));
  }

  /// Whether what is known now, and the most that its own fact can add, is a zip. What is none can
  /// be written as a folder.
  public boolean fitsZip() {
    long bytes = 0;
    for (FileFacts file : payload.values()) {
      bytes += ZipForm.local(file).length + file.size() + ZipForm.central(file, 0).length;
    }
    long beside = 4L * EntryKind.FILED.mostBytes() + EntryKind.FILED_SHOWN.mostBytes();
    long most = ZipForm.MOST_BYTES - beside - EntryKind.MANIFEST.mostBytes();
    return bytes <= most && payload.size() + TAGS <= ZipForm.MOST_FILES;
  }

  /// Writes the canonical zip; does not close the stream.
  ///
  /// @throws IOException also when an exhibit is not what it was the first time
  public void writeZip(Filing filing, OutputStream to) throws IOException {
    SortedMap<String, Content> all = all(filing);
    SortedMap<String, FileFacts> facts = measureTags(all);
    List<Long> offsets = new ArrayList<>();
    long at = 0;
    for (FileFacts file : facts.values()) {
      offsets.add(at);
      at += ZipForm.local(file).length + file.size();
    }
    long directoryOffset = at;
    List<byte[]> directory = new ArrayList<>();
    int next = 0;
    for (FileFacts file : facts.values()) {
      byte[] header = ZipForm.central(file, offsets.get(next++));
      directory.add(header);
      at += header.length;
    }
    if (at > ZipForm.MOST_BYTES || facts.size() > ZipForm.MOST_FILES) {
      throw new IllegalArgumentException("too large for a zip; write a folder");
    }
    for (FileFacts file : facts.values()) {
      to.write(ZipForm.local(file));
      copy(file, all, to);
    }
    for (byte[] header : directory) {
      to.write(header);
    }
    to.write(ZipForm.end(facts.size(), at - directoryOffset, directoryOffset));
  }

  /// Writes the folder, which must not exist yet.
  public void writeFolder(Filing filing, Path folder) throws IOException {
    SortedMap<String, Content> all = all(filing);
    Files.createDirectory(folder);
    for (FileFacts file : measureTags(all).values()) {
      Path path = folder.resolve(file.name());
      Files.createDirectories(path.getParent());
      try (OutputStream to = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)) {
        copy(file, all, to);
      }
    }
  }

  private static void copy(FileFacts file, SortedMap<String, Content> all, OutputStream to)
      throws IOException {
    Content content = all.get(file.name());
    if (content == null || !Measuring.copy(file.name(), content, to).equals(file)) {
      throw new IOException(file.name() + " is not what it was when it was first read");
    }
  }

  private String manifestText() {
    return BagText.manifest(payload.values());
  }

  private SortedMap<String, Content> all(Filing filing) throws IOException {
    SortedMap<String, Content> tags = new TreeMap<>();
    tags.put(Names.BAGIT, Content.of(BagText.BAGIT));
    tags.put(Names.BAG_INFO, Content.of(BagText.bagInfo(payload.values())));
    tags.put(Names.MANIFEST, Content.of(manifestText()));
    tags.put(Names.FILED_LEAF, Content.of(filing.leaf().bytes()));
    tags.put(Names.FILED_SHOWN, Content.of(ShownText.write(filing.disclosure())));
    tags.put(Names.FILED_PROOF, Content.of(filing.proof().text()));
    tags.put(Names.FILED_CONSISTENCY, Content.of(ConsistencyText.write(filing.consistency())));
    Collection<FileFacts> facts = measure(tags).values();
    tags.put(Names.TAG_MANIFEST, Content.of(BagText.manifest(facts)));
    tags.putAll(contents);
    return tags;
  }

  private SortedMap<String, FileFacts> measureTags(SortedMap<String, Content> all)
      throws IOException {
    SortedMap<String, Content> tags = new TreeMap<>(all);
    tags.keySet().removeAll(contents.keySet());
    SortedMap<String, FileFacts> facts = measure(tags);
    facts.putAll(payload);
    return facts;
  }

  private static SortedMap<String, FileFacts> measure(SortedMap<String, Content> files)
      throws IOException {
    SortedMap<String, FileFacts> facts = new TreeMap<>();
    for (var file : files.entrySet()) {
      FileFacts measured = Measuring.measure(file.getKey(), file.getValue());
      EntryKind.check(file.getKey(), measured.size());
      facts.put(file.getKey(), measured);
    }
    return facts;
  }
}
