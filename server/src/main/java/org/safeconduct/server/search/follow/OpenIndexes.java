package org.safeconduct.server.search.follow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.index.AudienceIndex;
import org.safeconduct.server.search.sealed.BlockCache;
import org.safeconduct.server.vault.IndexKey;
import org.safeconduct.server.vault.IndexKeys;
import org.safeconduct.server.vault.Unlocked;

/// The indexes that are open: those of audiences whose members asked lately. The only place, beside
/// requests in progress, where plaintext stays in memory; let go after 15 idle minutes.
public final class OpenIndexes implements AutoCloseable {
  private static final Duration IDLE = Duration.ofMinutes(15);

  private final IndexFolder folder;
  private final IndexKeys keys;
  private final InstantSource clock;
  private final SecureRandom random;
  private final BlockCache cache = new BlockCache(Runtime.getRuntime().maxMemory() / 8);
  private final Map<Audience, OpenIndex> open = new HashMap<>();

  public OpenIndexes(Path root, IndexKeys keys, InstantSource clock, SecureRandom random) {
    this.folder = new IndexFolder(root);
    this.keys = keys;
    this.clock = clock;
    this.random = random;
  }

  /// The indexes of everybody that this member is, opened: their teams' first, then their own.
  public List<OpenIndex> of(Unlocked unlocked) {
    Set<TeamId> teams = new TreeSet<>(Comparator.comparing(TeamId::toString));
    teams.addAll(unlocked.teams());
    List<OpenIndex> all = new ArrayList<>();
    teams.forEach(team -> of(unlocked, new Audience.OfTeam(team)).ifPresent(all::add));
    of(unlocked, new Audience.OfMember(unlocked.member())).ifPresent(all::add);
    return all;
  }

  private synchronized Optional<OpenIndex> of(Unlocked unlocked, Audience audience) {
    Optional<IndexKey> known = keys.of(unlocked, audience);
    if (known.isEmpty()) return Optional.empty();
    try (IndexKey key = known.get()) {
      OpenIndex held = open.get(audience);
      if (held != null && held.keyNumber() != key.number()) {
        open.remove(audience);
        alone(held, AudienceIndex::abandon);
        held = null;
      }
      if (held == null) {
        folder.destroyOthers(audience, key.number());
        held = opened(audience, key);
        open.put(audience, held);
      }
      held.used = clock.instant();
      held.readers.add(unlocked.member());
      return Optional.of(held);
    }
  }

  /// An index that does not open is destroyed and begun anew: all of it is in the log.
  private OpenIndex opened(Audience audience, IndexKey key) {
    Path place = folder.of(audience, key.number());
    Instant now = clock.instant();
    try {
      Files.createDirectories(place);
      try {
        return new OpenIndex(audience, place, key.number(), index(place, key), now);
      } catch (CorruptIndexException | IndexFormatTooOldException | IllegalArgumentException e) {
        IndexFolder.destroy(place);
        Files.createDirectories(place);
        return new OpenIndex(audience, place, key.number(), index(place, key), now);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a search index cannot be opened", e);
    }
  }

  private AudienceIndex index(Path place, IndexKey key) throws IOException {
    return AudienceIndex.open(place, key.key(), cache, random);
  }

  /// Makes durable what was taken in, and lets go what nobody asked for 15 minutes. To be called
  /// every 30 seconds.
  public synchronized void rest() {
    Instant idle = clock.instant().minus(IDLE);
    for (OpenIndex index : List.copyOf(open.values())) {
      if (index.used.isBefore(idle)) letGo(index.audience());
      else index.commit();
    }
  }

  /// A member has no session any more: lets go from memory, durable, every index that nobody asked
  /// who still has one.
  public synchronized void letGo(MemberId member) {
    for (OpenIndex index : List.copyOf(open.values())) {
      index.readers.remove(member);
      CatchUp begun = index.catchUp;
      if (begun != null && begun.isBy(member)) begun.end();
      if (index.readers.isEmpty()) letGo(index.audience());
    }
  }

  /// The audiences whose index is open now.
  public synchronized Set<Audience> open() {
    return Set.copyOf(open.keySet());
  }

  private synchronized void letGo(Audience audience) {
    OpenIndex held = open.remove(audience);
    if (held == null) return;
    alone(held, AudienceIndex::close);
  }

  /// Does the last thing to an index, once nobody takes anything in.
  private static void alone(OpenIndex held, Consumer<AudienceIndex> last) {
    CatchUp begun = held.catchUp;
    if (begun != null) begun.end();
    held.turn.lock();
    try {
      last.accept(held.index());
    } finally {
      held.turn.unlock();
    }
  }

  /// Takes a scope out of every file of every index, at once: from those that are open by merging
  /// what holds it; the others are destroyed, and built anew when somebody asks them again. The
  /// follower takes in again what is left of the scope.
  public synchronized void forget(ScopeId scope) {
    Set<Path> kept = new HashSet<>();
    for (OpenIndex index : open.values()) {
      kept.add(index.folder());
      index.turn.lock();
      try {
        index.index().remove(scope);
        index.index().purge();
        index.again(scope);
        index.commit();
      } finally {
        index.turn.unlock();
      }
    }
    folder.all().stream().filter(path -> !kept.contains(path)).forEach(IndexFolder::destroy);
  }

  @Override
  public synchronized void close() {
    List.copyOf(open.keySet()).forEach(this::letGo);
  }
}
