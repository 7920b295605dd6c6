package org.safeconduct.server.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.ConsistencyProof;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.ProofMismatch;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.Share;
import org.safeconduct.server.journal.backup.Backup;
import org.safeconduct.server.journal.backup.Restore;
import org.safeconduct.server.journal.check.LogCheck;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.journal.log.Head;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.journal.payload.FactTypes;
import org.safeconduct.server.journal.payload.PayloadCodec;
import org.safeconduct.server.journal.reading.Alarm;
import org.safeconduct.server.journal.start.Start;
import org.safeconduct.server.journal.writing.Sheet;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.House;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// The front door of the log. Everything that is written goes through [#write]; everything that is
/// read by its content through [#open], which first writes the visit to the trail.
@Service
public class Journal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

  private final Vault vault;
  private final DataFolder folder;
  private final PayloadCodec codec;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Failpoint.Handler failpoints;
  private final Alarm alarm = new Alarm();
  private final List<AfterErasure> followers = new CopyOnWriteArrayList<>();
  private @Nullable Rooms rooms;

  /// @param books the facts of every module; the mechanism's own need not be named
  @Autowired
  public Journal(
      Vault vault,
      DataFolder folder,
      List<FactBook> books,
      InstantSource clock,
      SecureRandom random) {
    this(vault, folder, books, clock, random, Failpoint.NONE);
  }

  /// The same, for tests that stop the machine at a chosen moment.
  public Journal(
      Vault vault,
      DataFolder folder,
      List<FactBook> books,
      InstantSource clock,
      SecureRandom random,
      Failpoint.Handler failpoints) {
    this.vault = vault;
    this.folder = folder;
    this.codec = new PayloadCodec(FactTypes.withMechanism(books));
    this.clock = clock;
    this.random = random;
    this.failpoints = failpoints;
    if (vault.house().isFounded()) rooms();
  }

  /// Seals, signs and appends all drafts in one commit, or none of them.
  public Outcome write(Unlocked unlocked, List<Draft> drafts) {
    return write(unlocked, List.of(), drafts);
  }

  /// The same, opening scopes first.
  public Outcome write(Unlocked unlocked, List<NewScope> scopes, List<Draft> drafts) {
    return write(unlocked, scopes, drafts, List.of());
  }

  /// The same, with files that were sealed before; one of the facts tells of each.
  public Outcome write(
      Unlocked unlocked, List<NewScope> scopes, List<Draft> drafts, List<NewFile> files) {
    return rooms().writing().write(unlocked, Sheet.of(scopes, drafts, files));
  }

  /// The key of a file of this scope, after the visit is durable. Empty where the file or the scope
  /// is not there, was erased, or is not this member's to open.
  public Optional<Secret> openFile(Unlocked unlocked, ScopeId scope, BodyId file, Purpose purpose) {
    return rooms().openFile(unlocked, scope, file, purpose);
  }

  /// Whether the log has this file: what it does not have is swept from the disk at start.
  public boolean hasFile(BodyId file) {
    return rooms().means().record().read().hasExhibit(file);
  }

  /// A scope whole. Empty where it does not exist and where this member may not open it: the two
  /// are not to be told apart.
  public Optional<Chronicle> open(Unlocked unlocked, ScopeId scope, Purpose purpose) {
    Rooms open = rooms();
    return open.open(open.means().record(), unlocked, scope, Optional.empty(), purpose);
  }

  /// One subject of a scope, by its index.
  public Optional<Chronicle> open(
      Unlocked unlocked, ScopeId scope, SubjectId subject, Purpose purpose) {
    Rooms open = rooms();
    return open.open(open.means().record(), unlocked, scope, Optional.of(subject), purpose);
  }

  /// What a scope says of itself alone, however much is in it: the subject it began with.
  public Optional<Chronicle> openRoot(Unlocked unlocked, ScopeId scope, Purpose purpose) {
    return rooms().root(unlocked, scope, purpose);
  }

  /// Where a scope stands, for who keeps what they made of it. Written to the trail as if they had
  /// opened it, because what they kept tells them the same.
  public Optional<Mark> mark(Unlocked unlocked, ScopeId scope, Purpose purpose) {
    return rooms().mark(unlocked, scope, purpose);
  }

  /// Says, when a team is made, who holds its trails: the team of its coordinators, and others such
  /// as a trustee. Who held the last month's holds the next one's.
  public void openTrail(TeamId team, TeamId coordinators, List<Audience> others) {
    rooms().trail().open(team, coordinators, others);
  }

  /// Draws new keys for the trails that this member holds, where somebody who was removed could
  /// still open what is written next: after a team's next epoch.
  public void rollTrails(Unlocked holder) {
    rooms().trail().roll(holder);
  }

  /// What was seen of a team's scopes in a month. Reading it is itself a visit.
  public Optional<Chronicle> trail(Unlocked unlocked, TeamId team, YearMonth month) {
    Rooms open = rooms();
    return open.open(
        open.means().trail(),
        unlocked,
        open.trail().scope(team, month),
        Optional.empty(),
        new Purpose(Purpose.Code.REVIEW, Purpose.Surface.PAGE));
  }

  /// Writes the visit of a list or a search that is about to show rows of these scopes, by their
  /// home teams. Durable when this returns.
  public void visited(Unlocked unlocked, Map<TeamId, List<ScopeId>> shown, Purpose purpose) {
    shown.forEach(
        (home, scopes) -> rooms().trail().visit(home, unlocked.member(), scopes, purpose));
  }

  /// Agrees to an [MechanismFact.ErasureAsked] by another member: from then on the fact's key and
  /// body are gone, from the stores, the index and every older backup of the journal.
  public Outcome erase(Unlocked second, FactRef fact, String reason) {
    return rooms().erase(second, fact, reason);
  }

  /// Writes that the house rang a team's duty phone; for the wake list alone.
  ///
  /// @param level which phone, from 1
  public void woke(TeamId team, int level, Woken how) {
    rooms().trail().write(team, new MechanismFact.Woken(team, level, how));
  }

  /// Gives one more audience a scope, or another right in it.
  ///
  /// @param until when it ends by itself; null for never
  public Outcome grant(
      Unlocked unlocked, ScopeId scope, Audience to, Right right, @Nullable Instant until) {
    Sheet.Giving giving = new Sheet.Giving(scope, to, right, until);
    return rooms().writing().write(unlocked, Sheet.giving(List.of(giving), List.of()));
  }

  /// Leaves scopes to those who keep them, and says so in these drafts, in one write.
  public Outcome leave(Unlocked unlocked, List<Leaving> scopes, List<Draft> saying) {
    List<Sheet.Giving> gives =
        scopes.stream().flatMap(one -> one.gives(vault.standing(one.scope()))).toList();
    return rooms().writing().write(unlocked, Sheet.giving(gives, saying));
  }

  /// Deletes keys that were given for a time and ended.
  void dropEnded() {
    var _ = vault.dropEnded();
  }

  /// Ends an audience's grants of a scope. What is written from then on is under a key that it
  /// never had.
  public Outcome revoke(Unlocked unlocked, ScopeId scope, Audience from, String reason) {
    return rooms().revoke(unlocked, scope, from, reason);
  }

  /// A custodian lends their half of a two-person scope's key to one of its readers, and says so in
  /// these drafts, in one write.
  ///
  /// @param until when the loan ends by itself
  public Outcome lend(
      Unlocked custodian, ScopeId scope, MemberId to, Instant until, List<Draft> saying) {
    Sheet.Loan loan = new Sheet.Loan.Lent(scope, to, until);
    return rooms().writing().write(custodian, Sheet.of(loan, saying));
  }

  /// A reader to whom a half was lent needs it no more: the scope gets its next key, and every loan
  /// of it ends.
  public Outcome endLoan(Unlocked reader, ScopeId scope, List<Draft> saying) {
    return rooms().endLoan(reader, scope, saying);
  }

  /// How an index follows the log: for `search` alone, because it writes no visit.
  public Following following() {
    Rooms open = rooms();
    return new Following(open.means(), open.reading());
  }

  /// Names one who must follow erasures.
  public void afterErasure(AfterErasure follower) {
    followers.add(follower);
  }

  /// Finishes what is pending, once all who must follow are named: at the end of a start.
  public void settle() {
    rooms().settling().settle();
  }

  /// Whether there is an organisation whose logs these are.
  public boolean isFounded() {
    return vault.house().isFounded();
  }

  /// What the last start finished or took back, in sentences for who runs the program.
  public List<String> mended() {
    return rooms().mended();
  }

  /// Checks both logs whole, without a key that opens anything: the record, then the trail.
  public List<LogReport> verify() {
    return rooms().upkeep().verify();
  }

  /// The record whole, and also that every payload which this member can open is what its leaf
  /// commits to.
  public LogReport verify(Unlocked unlocked) {
    return rooms().upkeep().verify(unlocked);
  }

  /// Checks the logs of a folder on which nothing runs, changing nothing, not even what a crash
  /// left half done.
  public static List<LogReport> verify(Vault vault, DataFolder folder) {
    House house = vault.house();
    try (Log record = logAt(folder, house, "journal.db", house.recordOrigin());
        Log trail = logAt(folder, house, "trail.db", house.trailOrigin())) {
      return List.of(
          LogCheck.record(record.read(), Start.keys(house, record), vault.seen(record.origin())),
          LogCheck.trail(trail.read(), Start.keys(house, trail), vault.seen(trail.origin())));
    }
  }

  private static Log logAt(DataFolder folder, House house, String file, String origin) {
    return Log.open(folder.resolve(file), origin, house::logSigner, Failpoint.NONE);
  }

  /// Looks at the next rows of both logs: the scrubber's step in the background.
  void scrubOn(int most) {
    rooms().upkeep().scrubOn(most);
  }

  /// The fixed beat: signs both heads with Ed25519 and ML-DSA-44 and keeps them.
  public void publish() {
    rooms().upkeep().publish();
  }

  /// Whether the record still begins as a printed sheet says that it stood: what a cut, or an older
  /// copy put in its place, would not show by itself.
  ///
  /// @param size how many facts the sheet names
  /// @param root the root over them
  public boolean beginsWith(long size, Digest root) {
    Optional<Checkpoint> now = checkpoint();
    if (now.isEmpty() || size < 1 || size > now.get().size()) return false;
    try {
      Checkpoint sheet = new Checkpoint(now.get().origin(), size, root);
      consistency(size, now.get().size()).verify(sheet, now.get());
      return true;
    } catch (ProofMismatch e) {
      return false;
    }
  }

  /// Where the record stands now. Empty before its first fact.
  public Optional<Checkpoint> checkpoint() {
    return rooms().means().record().read().head().map(Head::tree);
  }

  /// The record's checkpoints of the fixed beat, oldest first: what a packet and a printed sheet
  /// bear.
  public List<SignedNote> published() {
    return rooms().means().record().read().published();
  }

  /// Puts a backup in the place of the logs of a folder that no server holds open. Both go on under
  /// new origins, bound to where the old ones stood.
  public static Restored restore(
      DataFolder folder, Vault vault, Path backup, List<Share> rootShares) {
    return new Restore(folder, vault).from(backup, rootShares);
  }

  /// Writes consistent copies of both logs into an empty folder. The keys stay: whoever makes a
  /// backup says what [BackedUp#ABOUT_KEYS] says.
  public BackedUp backup(Path folder) {
    return new Backup(rooms().means()).to(folder);
  }

  /// Looks at every row of both logs once, as the scrubber does in the background.
  public List<Broken> scrub() {
    return rooms().upkeep().scrub();
  }

  /// How many facts the record holds: the index of the next one, where a new key's range begins.
  public long size() {
    return rooms().means().record().read().head().map(Head::size).orElse(0L);
  }

  /// Facts of an inquiry as a stranger can check them: what a packet is made of. Empty where one of
  /// them is not there, erased, or not this member's, and for every scope that is no inquiry: no
  /// leaf of a casefile ever leaves. The visit is durable first.
  ///
  /// @param shown by the seq of each fact: which parts of it, by their pointers
  public Optional<Proved> prove(
      Unlocked unlocked, ScopeId scope, Map<Long, Predicate<String>> shown, Purpose purpose) {
    return rooms().prove(unlocked, scope, shown, purpose);
  }

  /// That the log of the older size is the beginning of the log of the newer one.
  public ConsistencyProof consistency(long older, long newer) {
    return rooms().proving().consistency(older, newer);
  }

  /// What was found broken since this program runs; while it is not empty, nothing may leave.
  public List<Broken> broken() {
    return alarm.all();
  }

  private synchronized Rooms rooms() {
    Rooms open = rooms;
    if (open == null) {
      open = new Rooms(openMeans(), () -> List.copyOf(followers));
      open.mended().forEach(LOG::warn);
      rooms = open;
    }
    return open;
  }

  /// For tests of this package.
  Means means() {
    return rooms().means();
  }

  private Means openMeans() {
    House house = vault.house();
    Log record = log("journal.db", house.recordOrigin());
    Log trail = log("trail.db", house.trailOrigin());
    return new Means(vault, record, trail, codec, alarm, clock, random, failpoints);
  }

  private Log log(String file, String origin) {
    return Log.open(folder.resolve(file), origin, vault.house()::logSigner, failpoints);
  }

  @Override
  public synchronized void close() {
    if (rooms != null) rooms.close();
    rooms = null;
  }
}
