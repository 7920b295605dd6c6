package org.safeconduct.server.journal.reading;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Leaf;
import org.safeconduct.ledger.LedgerRefusal;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.seal.BodySeal;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.journal.payload.Decoded;
import org.safeconduct.server.journal.payload.PayloadCodec;
import org.safeconduct.server.journal.writing.Sealing;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.vault.Authors;

/// One row to one entry.
final class RowOpener {
  private final PayloadCodec codec;
  private final Alarm alarm;
  private final Authors authors;
  private final String house;
  private final String log;

  RowOpener(Means means, String log) {
    this.codec = means.codec();
    this.alarm = means.alarm();
    this.authors = means.vault().authors();
    this.house = means.vault().house().keyName();
    this.log = log;
  }

  Entry open(LogRow row, BodyKeys keys) {
    return open(row, leaf(row), keys);
  }

  /// The row's leaf; the alarm rings where it is none.
  Optional<SignedLeaf> leaf(LogRow row) {
    try {
      return Optional.of(row.parsed());
    } catch (LedgerRefusal e) {
      ring(row, e.what() + ": " + e.expected() + " expected, " + e.found());
      return Optional.empty();
    }
  }

  /// @param leaf the row's, parsed before
  Entry open(LogRow row, Optional<SignedLeaf> leaf, BodyKeys keys) {
    Optional<Bytes> body = row.body();
    if (body.isEmpty()) return new Entry.Erased(row.ref(), row.subject());
    byte[] sealed = body.get().toArray();
    if (leaf.isEmpty() || !isWhatTheLeafSays(row, leaf.get().leaf(), sealed)) return closed(row);
    Optional<Secret> key = keys.of(row.bodyId());
    if (key.isEmpty()) return closed(row);
    byte @Nullable [] payload = null;
    try (Secret bodyKey = key.get()) {
      payload = BodySeal.open(bodyKey, Sealing.context(row.scope(), row.subject()), sealed);
      return entry(row, leaf.get(), codec.decode(payload));
    } catch (EnvelopeTampered e) {
      ring(row, "the body does not open under its key");
      return closed(row);
    } catch (IllegalArgumentException e) {
      ring(row, "the body opens, and holds no payload");
      return closed(row);
    } finally {
      if (payload != null) Arrays.fill(payload, (byte) 0);
    }
  }

  void ring(LogRow row, String what) {
    alarm.ring(new Broken(log + " " + row.position(), what));
  }

  private boolean isWhatTheLeafSays(LogRow row, Leaf leaf, byte[] sealed) {
    boolean is =
        leaf.seq() == row.seq()
            && Arrays.equals(leaf.scope().bytes(), row.scope().toBytes())
            && leaf.body().equals(LogRow.bodyDigest(row.subject(), row.bodyId(), sealed));
    if (!is) ring(row, "the row is not the one that its leaf was signed for");
    return is;
  }

  private Entry entry(LogRow row, SignedLeaf leaf, Decoded decoded) {
    return switch (decoded) {
      case Decoded.Known(var payload) -> {
        if (!signed(leaf).equals(Optional.of(payload.by()))) {
          ring(row, "the author that it names is not the one whose key signed it");
          yield closed(row);
        }
        yield new Entry.Open(
            new Told<>(row.ref(), row.subject(), payload.by(), payload.at(), payload.fact()));
      }
      case Decoded.Unknown(var type) -> new Entry.Unknown(row.ref(), row.subject(), type);
    };
  }

  /// Whose key signed, by its name; the signature itself is for the scrubber.
  private Optional<MemberId> signed(SignedLeaf leaf) {
    String key = leaf.signature().name();
    return key.equals(house) ? Optional.of(PayloadCodec.HOUSE) : authors.of(key);
  }

  private static Entry closed(LogRow row) {
    return new Entry.Closed(row.ref(), row.subject());
  }
}
