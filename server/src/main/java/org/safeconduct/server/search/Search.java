package org.safeconduct.server.search;

import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.safeconduct.server.journal.AfterErasure;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.asking.Answer;
import org.safeconduct.server.search.asking.Near;
import org.safeconduct.server.search.asking.Question;
import org.safeconduct.server.search.follow.Follower;
import org.safeconduct.server.search.follow.Listings;
import org.safeconduct.server.search.follow.OpenIndex;
import org.safeconduct.server.search.follow.OpenIndexes;
import org.safeconduct.server.search.index.Shown;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import org.springframework.stereotype.Service;

/// Lists, boards, today and the search box: rows straight from the sealed indexes of the audiences
/// that the member belongs to. Opens no body but to take in what was written since.
@Service
public class Search implements AfterErasure, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final Duration BEAT = Duration.ofSeconds(30);

  /// Near more things than this, a search is near those that fit its words best.
  private static final int MOST_NEAR = 2_000;

  private final Journal journal;
  private final OpenIndexes indexes;
  private final Follower follower;
  private final Thread housekeeping;
  private volatile boolean closed;

  /// @param listings what every module shows of its scopes
  public Search(
      Vault vault,
      Journal journal,
      DataFolder data,
      List<Listing> listings,
      InstantSource clock,
      SecureRandom random) {
    this.journal = journal;
    this.indexes = new OpenIndexes(data.resolve("index"), vault.indexKeys(), clock, random);
    this.follower = new Follower(journal, new Listings(listings));
    this.housekeeping = Thread.ofVirtual().name("index-housekeeping").start(this::keepHouse);
  }

  /// Takes in what was just written (300 ms at most), asks every index the member may open, writes
  /// one visit naming the scopes whose content it showed.
  public Found find(Unlocked unlocked, Query query, Purpose purpose) {
    return findAll(unlocked, List.of(query), purpose).getFirst();
  }

  /// The lists of one page, in the order in which they were asked for: follows once, and writes one
  /// visit for all of them.
  public List<Found> findAll(Unlocked unlocked, List<Query> queries, Purpose purpose) {
    try {
      return found(unlocked, queries, purpose);
    } catch (AlreadyClosedException e) {
      // An index was let go, or its key replaced, between opening and asking: it opens again.
      return found(unlocked, queries, purpose);
    }
  }

  private List<Found> found(Unlocked unlocked, List<Query> queries, Purpose purpose) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    List<OpenIndex> open = indexes.of(unlocked);
    long behind = 0;
    for (OpenIndex index : open) behind += follow(index, unlocked, until);
    List<Found> all = new ArrayList<>();
    List<Shown> shown = new ArrayList<>();
    for (Query query : queries) {
      Question question = Question.of(query, near(open, query));
      Answer answer = Answer.of(parts(open, question), question, query.offset(), query.limit());
      shown.addAll(answer.rows());
      all.add(new Found(hits(answer, question), answer.total(), behind));
    }
    visit(unlocked, shown, purpose);
    return all;
  }

  /// What the query is narrowed to be near: of each kind the rows that its words find. Nothing of
  /// these is shown, so that no visit tells of them.
  private static List<Near> near(List<OpenIndex> open, Query query) {
    List<Near> near = new ArrayList<>();
    query
        .narrowed()
        .near()
        .forEach((kind, words) -> {
          Question question = Question.of(Query.words(words).ofKinds(Set.of(kind)));
          near.add(Near.of(Answer.of(parts(open, question), question, 0, MOST_NEAR).rows()));
        });
    return near;
  }

  private static List<Found.Hit> hits(Answer answer, Question question) {
    return answer.rows().stream()
        .map(shown ->
            new Found.Hit(shown.scope(), shown.row(), question.excerpts().of(shown.passages())))
        .toList();
  }

  /// Takes in everything that the member's indexes lack, however long it takes: after an import,
  /// for a new organisation, before a measurement.
  public void catchUp(Unlocked unlocked) {
    for (OpenIndex index : indexes.of(unlocked)) {
      index.awaitTurn();
      try {
        follower.follow(index, unlocked, () -> true);
      } finally {
        index.endTurn();
      }
    }
  }

  /// Lets go from memory what was opened for a member who has no session any more, unless somebody
  /// who has one asked for it too.
  public void letGo(MemberId member) {
    indexes.letGo(member);
  }

  /// The audiences whose index is in memory now.
  public Set<Audience> open() {
    return indexes.open();
  }

  /// Takes a scope of which something was erased out of every file of every index. What is left of
  /// it is taken in again by whoever asks next.
  @Override
  public void erased(Gone gone) {
    indexes.forget(gone.scope());
  }

  /// Takes in for as long as the asking one may wait; what is left then goes on in the background.
  private long follow(OpenIndex index, Unlocked unlocked, long until) {
    try {
      if (index.isCatchingUp()
          || !index.waitForTurn(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        return Math.max(1, follower.look(index));
      }
      try {
        long behind = follower.follow(index, unlocked, () -> System.nanoTime() < until);
        if (behind > 0) follower.goOn(index, unlocked);
        return behind;
      } finally {
        index.endTurn();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Math.max(1, follower.look(index));
    }
  }

  /// Every scope is answered by one index: the first whose audience may open it now. What an index
  /// still holds and may not show is left out inside the question, so that it is not counted.
  private static List<Answer.Part> parts(List<OpenIndex> open, Question question) {
    List<Answer.Part> parts = new ArrayList<>();
    List<Set<ScopeId>> answered = new ArrayList<>();
    for (OpenIndex index : open) {
      Set<ScopeId> left = new HashSet<>(index.hidden());
      for (Set<ScopeId> others : answered) left.addAll(both(others, index.scopes()));
      parts.add(new Answer.Part(index.index(), question.without(left)));
      answered.add(index.granted());
    }
    return parts;
  }

  private static Set<ScopeId> both(Set<ScopeId> a, Set<ScopeId> b) {
    if (a.size() > b.size()) return both(b, a);
    return a.stream().filter(b::contains).collect(Collectors.toSet());
  }

  private void visit(Unlocked unlocked, List<Shown> rows, Purpose purpose) {
    Map<TeamId, Set<ScopeId>> shown = new HashMap<>();
    for (Shown row : rows) {
      shown.computeIfAbsent(row.home(), home -> new LinkedHashSet<>()).add(row.scope());
    }
    Map<TeamId, List<ScopeId>> visit = new HashMap<>();
    shown.forEach((home, scopes) -> visit.put(home, List.copyOf(scopes)));
    journal.visited(unlocked, visit, purpose);
  }

  private void keepHouse() {
    try {
      while (!closed) {
        Thread.sleep(BEAT);
        rest();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void rest() {
    try {
      indexes.rest();
    } catch (UncheckedIOException e) {
      // A full disk, say. What is not durable is taken in again from the log; the next beat tries.
      return;
    }
  }

  @Override
  public void close() {
    closed = true;
    housekeeping.interrupt();
    indexes.close();
  }
}
