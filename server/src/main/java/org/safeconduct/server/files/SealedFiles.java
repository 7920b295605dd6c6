package org.safeconduct.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Digest;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.OpeningStream;
import org.safeconduct.seal.SealingStream;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewFile;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to sealed files.
@Service
public class SealedFiles {
  private static final String PART = ".part";
  private static final int KEY_BYTES = 32;
  private static final int BUFFER = 64 * 1024;
  private final Path folder;
  private final Journal journal;
  private final SecureRandom random;

  public SealedFiles(DataFolder data, Journal journal, SecureRandom random) {
    this.folder = data.resolve("exhibits");
    this.journal = journal;
    this.random = random;
    try {
      Files.createDirectories(folder);
      if (journal.broken().isEmpty()) sweep();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Seals a stream to its end, durable when this returns. Close what it gives; [#keep] it with the
  /// fact that tells of it.
  ///
  /// @param most the longest content that is taken, in bytes
  /// @throws TooLarge when more comes; nothing is kept then
  public Arrival receive(ScopeId scope, InputStream content, long most) throws IOException {
    return receive(scope, into -> pour(content, into), most);
  }

  /// Something that writes itself: nothing of it is ever in clear on the disk.
  @FunctionalInterface
  public interface Pouring {
    void into(OutputStream out) throws IOException;
  }

  /// The same, for content that is made while it is sealed.
  public Arrival receive(ScopeId scope, Pouring content, long most) throws IOException {
    BodyId id = BodyId.random(random);
    Path part = folder.resolve(id + PART);
    Secret key = Secret.random(random, KEY_BYTES);
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      SealingStream seal =
          SealingStream.begin(unclosed(channel), key, id.toBytes(), scope.toBytes(), random);
      try {
        content.into(new AtMost(seal, most));
        seal.close();
      } finally {
        seal.giveUp();
      }
      channel.force(true);
      Path place = place(id);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      force(folder);
      return new Arrival(id, scope, place, key, seal.length(), Digest.of(seal.sha256()));
    } catch (IOException | RuntimeException e) {
      key.close();
      Files.deleteIfExists(part);
      throw e;
    }
  }

  /// Writes the facts of a draft together with the files that they tell of. Only where all of it
  /// was written do the files stay.
  public Outcome keep(Unlocked unlocked, Draft telling, List<Arrival> told) {
    return keep(unlocked, List.of(), List.of(telling), told);
  }

  /// The same with more than one draft, and with scopes that the write opens.
  public Outcome keep(
      Unlocked unlocked, List<NewScope> scopes, List<Draft> telling, List<Arrival> told) {
    List<NewFile> files = told.stream().map(Arrival::newFile).toList();
    Outcome outcome = journal.write(unlocked, scopes, telling, files);
    if (outcome instanceof Outcome.Written) told.forEach(Arrival::keep);
    return outcome;
  }

  /// Opens a file's content from its beginning, after the visit is durable. A reader that decides
  /// on it reads to the end: there a cut is noticed. Empty where it is not there, erased, or not
  /// this member's to open.
  public Optional<InputStream> open(
      Unlocked unlocked, ScopeId scope, BodyId file, Purpose purpose) {
    Optional<Secret> key = journal.openFile(unlocked, scope, file, purpose);
    if (key.isEmpty()) return Optional.empty();
    try (Secret held = key.get()) {
      InputStream sealed = Files.newInputStream(place(file));
      try {
        return Optional.of(OpeningStream.begin(sealed, held, file.toBytes(), scope.toBytes()));
      } catch (IOException | EnvelopeTampered e) {
        sealed.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Deletes what an erased fact told of.
  public void forget(BodyId file) {
    try {
      Files.deleteIfExists(place(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Deletes files that never finished arriving and files of which no fact tells. What is not named
  /// as ours are is left alone.
  private void sweep() throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path path : found) {
        if (isForlorn(path.getFileName().toString())) Files.delete(path);
      }
    }
  }

  private boolean isForlorn(String name) {
    try {
      boolean arrived = !name.endsWith(PART);
      BodyId id = BodyId.parse(arrived ? name : name.substring(0, name.length() - PART.length()));
      return !(arrived && journal.hasFile(id));
    } catch (IllegalArgumentException notOurs) {
      return false;
    }
  }

  private Path place(BodyId id) {
    return folder.resolve(id.toString());
  }

  private static void pour(InputStream content, OutputStream into) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int count;
    try {
      while ((count = content.readNBytes(buffer, 0, buffer.length)) > 0) {
        into.write(buffer, 0, count);
      }
    } finally {
      Arrays.fill(buffer, (byte) 0);
    }
  }

  /// Writes to the channel, which stays open to be forced.
  private static OutputStream unclosed(FileChannel channel) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, count);
        while (buffer.hasRemaining()) channel.write(buffer);
      }
    };
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
