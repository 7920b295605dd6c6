package org.safeconduct.server.vault.box;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.store.Store;
import org.safeconduct.server.vault.Shredded.Copy;

/// The shred key of one box: found at start, rolled at every shredding.
///
/// `keys.db` itself says which key is right (a commitment, committed together with the rows that
/// were sealed anew), so that a roll that was killed is finished or forgotten by comparing files:
///
/// ```
///  write shred.next ─► commit rows and commitment ─► prove, cut the log, copy
///     ─► shred.key becomes shred.old ─► shred.next becomes shred.key ─► destroy shred.old
/// ```
final class ShredKey {
  private final Store store;
  private final ShredFiles files;
  private final SecureRandom random;
  private final Consumer<RollStep> steps;

  ShredKey(Store store, Path folder, SecureRandom random, Consumer<RollStep> steps) {
    this.store = store;
    this.files = new ShredFiles(folder, random);
    this.random = random;
    this.steps = steps;
  }

  /// What a start found.
  record Found(Secret key, boolean rollFinished) {}

  /// The key that opens the box; a new one for a new box.
  Found find() {
    Optional<ShredRow> row = store.read(ShredRow::find);
    if (row.isEmpty()) {
      return new Found(first(), false);
    }
    Optional<Secret> current = files.read(ShredFiles.CURRENT);
    if (current.isPresent() && row.get().isOf(current.get())) {
      files.destroy(ShredFiles.NEXT);
      files.destroy(ShredFiles.OLD);
      return new Found(current.get(), false);
    }
    current.ifPresent(Secret::close);
    Secret next = files.read(ShredFiles.NEXT).orElseThrow(ShredKeyMissing::new);
    if (!row.get().isOf(next)) {
      next.close();
      throw new ShredKeyMissing();
    }
    settle(next);
    return new Found(next, true);
  }

  private Secret first() {
    Secret key = Secret.random(random, 32);
    files.write(ShredFiles.CURRENT, key);
    store.write(sql -> {
      ShredRow.set(sql, key);
      return true;
    });
    return key;
  }

  /// Draws the next key and leaves it in its file. A roll that failed after its commit is brought
  /// to its end first: until then that file holds the only copy of the key that is in force.
  Secret next() {
    find().key().close();
    Secret next = Secret.random(random, 32);
    files.write(ShredFiles.NEXT, next);
    steps.accept(RollStep.NEXT_WRITTEN);
    return next;
  }

  /// After the rows were committed under the next key: makes it the only one.
  Copy settle(Secret next) {
    steps.accept(RollStep.COMMITTED);
    try (Shred shred = new Shred(next, random)) {
      store.read(sql -> {
        Roll.prove(sql, shred);
        return true;
      });
    }
    store.truncateLog();
    Copy copy = copy(next);
    steps.accept(RollStep.PROVED);
    if (files.read(ShredFiles.CURRENT).isPresent()) {
      files.rename(ShredFiles.CURRENT, ShredFiles.OLD);
    }
    steps.accept(RollStep.OLD_ASIDE);
    files.rename(ShredFiles.NEXT, ShredFiles.CURRENT);
    steps.accept(RollStep.CURRENT);
    files.destroy(ShredFiles.OLD);
    steps.accept(RollStep.DONE);
    return copy;
  }

  /// Writes the key's copy where the box was told to.
  Copy copy(Secret key) {
    String second = store.read(ShredRow::find).map(ShredRow::second).orElse(null);
    if (second == null) {
      return Copy.NONE;
    }
    Path file = Path.of(second);
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Copy.MISSING;
    }
    ShredFiles.write(file, key);
    return Copy.RENEWED;
  }
}
