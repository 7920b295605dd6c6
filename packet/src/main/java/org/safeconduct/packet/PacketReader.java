package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.safeconduct.ledger.Digest;

/// Reads a packet within bounds: knows each file's digest after one pass over everything, and hands
/// out the small ones as text, compared with their digest again.
final class PacketReader implements AutoCloseable {

  private final PacketSource source;
  private final SortedMap<String, PacketSource.Entry> entries = new TreeMap<>();
  private final SortedMap<String, FileFacts> files = new ConcurrentSkipListMap<>();

  private PacketReader(PacketSource source) {
    this.source = source;
    source.entries().forEach(entry -> entries.put(entry.name(), entry));
  }

  /// Opens a packet and reads all of it once, on all cores.
  ///
  /// @throws PacketRefused when a file is not of the layout
  /// @throws IOException when it cannot be read
  static PacketReader open(Path path) throws IOException {
    PacketReader reader = new PacketReader(PacketSource.open(path));
    try {
      reader.measure();
      return reader;
    } catch (UncheckedIOException failed) {
      reader.close();
      throw failed.getCause();
    } catch (RuntimeException refused) {
      reader.close();
      throw refused;
    }
  }

  private void measure() {
    FirstRefusal.of(source.entries(), this::measure);
  }

  private FileFacts measure(PacketSource.Entry entry) {
    try {
      FileFacts read = Measuring.measure(entry.name(), () -> source.open(entry));
      PacketRefused.unlessEqual(entry.name(), "size", entry.size(), read.size());
      source.check(read);
      files.put(entry.name(), read);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /// The files whose names begin so, in order.
  Collection<FileFacts> below(String prefix) {
    return files.subMap(prefix, prefix + Character.MAX_VALUE).values();
  }

  Digest digest(String name) {
    return facts(name).sha256();
  }

  private FileFacts facts(String name) {
    FileFacts facts = files.get(name);
    if (facts == null) {
      throw new PacketRefused(name, "file", "to be there", "nothing");
    }
    return facts;
  }

  /// A small file's text, strictly UTF-8.
  String text(String name) {
    FileFacts facts = facts(name);
    PacketSource.Entry entry = entries.get(name);
    if (entry == null) {
      throw new PacketRefused(name, "file", "to be there", "nothing");
    }
    try (InputStream from = source.open(entry)) {
      byte[] bytes = from.readNBytes((int) Math.min(facts.size() + 1, Integer.MAX_VALUE - 8));
      PacketRefused.unlessEqual(name, "digest", facts.sha256(), Digest.sha256(bytes));
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new PacketRefused(name, "text", "UTF-8", "other bytes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Refuses unless the file's bytes are exactly these.
  void unlessText(String name, String expected) {
    String found = text(name);
    if (!found.equals(expected)) {
      String[] lines = expected.split("\n", -1);
      String[] others = found.split("\n", -1);
      int line = Math.max(0, Arrays.mismatch(lines, others));
      throw new PacketRefused(name, "line " + (line + 1), at(lines, line), at(others, line));
    }
  }

  private static String at(String[] lines, int line) {
    String text = line < lines.length ? lines[line] : "the end";
    return text.replaceAll("[^ -~]", "?");
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
