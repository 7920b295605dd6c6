package org.safeconduct.server.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.box.KeyBox;
import org.springframework.stereotype.Service;

/// The keys of scopes and bodies: the journal's side of the box. The other doors hang on it.
@Service
public class Vault implements AutoCloseable {
  private final KeyBox box;
  private final Batches batches;
  private final Scopes scopes;
  private final Drawing drawing;
  private final Grants grants;
  private final Founding founding;
  private final Members members;
  private final Teams teams;
  private final IndexKeys indexKeys;
  private final IntakeSeeds intakeSeeds;
  private final House house;
  private final Auditor auditor;
  private final Authors authors;
  private final Registrars registrars;

  /// Opens `keys.db` in the folder, makes it where it is not there, and finishes a roll of the
  /// shred key that was interrupted.
  public Vault(DataFolder folder, InstantSource clock, SecureRandom random) {
    this.box = KeyBox.open(folder.path(), random);
    Certified certified = new Certified(box);
    this.batches = new Batches(box);
    this.house = new House(box, certified, clock, batches::isOpen);
    Sealing sealing = new Sealing(box, certified, random);
    this.grants = new Grants(box, batches, certified, clock);
    this.scopes = new Scopes(box, grants, certified);
    this.drawing = new Drawing(box, sealing, certified, random);
    this.teams = new Teams(box, certified, random);
    Enrolment enrolment = new Enrolment(house, random);
    this.members = new Members(box, certified, house, enrolment, random);
    this.founding = new Founding(box, certified, enrolment, random);
    this.indexKeys = new IndexKeys(box, random);
    this.intakeSeeds = new IntakeSeeds(box, random);
    this.auditor = new Auditor(grants, certified);
    this.authors = new Authors(box, certified);
    this.registrars = new Registrars(box, certified);
  }

  /// A scope's keys, as far as this member may read: all generations up to the newest that was
  /// granted. Empty where the scope does not exist and where nothing is granted to them.
  public Optional<ScopeKeys> open(Unlocked unlocked, ScopeId scope) {
    return scopes.open(unlocked, scope);
  }

  /// The same for who is going to write, grant or roll: what the box says of the scope's readers
  /// counts only as far as the log says it too.
  public Optional<ScopeKeys> open(Unlocked unlocked, ScopeId scope, GrantsInLog log) {
    return scopes.open(unlocked, scope, log);
  }

  /// Draws the keys of a new scope and grants it: [Right#GRANT] to the home team, [Right#WRITE] to
  /// the other readers. Nothing is kept before [#keep].
  public FreshKeys prepare(Unlocked unlocked, ScopeId scope, TeamId home, List<Audience> readers) {
    return drawing.prepare(unlocked.granter(), scope, home, readers);
  }

  /// The same for a scope that its home team may not open: [Right#GRANT] to these readers, nothing
  /// to anybody else.
  public FreshKeys prepareApart(Unlocked unlocked, ScopeId scope, List<Audience> readers) {
    return drawing.prepareApart(unlocked.granter(), scope, readers);
  }

  /// The same for a scope that takes two to open: the readers hold one half of its key and may
  /// write, the custodians hold the other and may lend it ([#lend]).
  public FreshKeys prepareForTwo(
      Unlocked unlocked, ScopeId scope, List<Audience> readers, Audience custodians) {
    return drawing.prepareForTwo(unlocked.granter(), scope, readers, custodians);
  }

  /// The same for a scope that no member opens, such as a month's trail: granted by the house,
  /// which closes the keys and cannot open them again. The readers get [Right#READ].
  public FreshKeys prepareByHouse(ScopeId scope, TeamId home, List<Audience> readers) {
    return drawing.prepareByHouse(house.granter(), scope, home, readers);
  }

  /// Draws the next generation and grants it to everybody whose grant stands, in their newest
  /// epoch, with the right and the end that they had.
  ///
  /// @param keys opened by the word of the log
  /// @param without whose grants end here
  /// @throws IllegalStateException if the log was not asked
  public FreshKeys roll(Unlocked unlocked, ScopeKeys keys, Set<Audience> without) {
    return drawing.roll(unlocked.granter(), keys, without);
  }

  /// Grants an open scope to one more audience, or anew with another right. That the granter may is
  /// the journal's rule.
  ///
  /// @param until when it ends; null for never
  public SignedGrant grant(
      Unlocked unlocked, ScopeKeys keys, Audience to, Right right, @Nullable Instant until) {
    return drawing.grant(unlocked.granter(), keys, to, right, until);
  }

  /// What a member may do in a two-person scope that they cannot open now: empty for who holds no
  /// half of its key. What they write there they drop ([House#drop]), and do not read.
  public Optional<Right> mayDrop(Unlocked unlocked, ScopeId scope) {
    return scopes.unread(unlocked, scope).map(Scopes.Unread::right);
  }

  /// Whether somebody to whom the key in force was lent could read what is dropped next, though
  /// their loan ended: until somebody who opens the scope rolls it.
  public boolean isLapsed(Unlocked unlocked, ScopeId scope) {
    return scopes.unread(unlocked, scope).map(Scopes.Unread::lapsed).orElse(false);
  }

  /// Lends the custodians' half of a scope's key to one reader for a time; with the half that they
  /// hold already they open it. Empty for who is no custodian of this scope.
  public Optional<SignedGrant> lend(Unlocked custodian, ScopeId scope, MemberId to, Instant until) {
    return scopes
        .custodiansHalf(custodian, scope)
        .map(half -> drawing.lend(custodian.granter(), half, to, until));
  }

  /// Deletes what was lent of a scope before its newest generation, from the write-ahead log as
  /// well. Harmless when repeated: it opened nothing any more.
  public void dropLoans(ScopeId scope) {
    box.write(keys ->
        keys.grants().deleteLent(scope, Half.CUSTODIANS.text(), keys.scopes().newest(scope)));
    box.cut();
  }

  /// Makes a batch durable, together with others that wait. Its rows count for nobody before
  /// [#stand].
  ///
  /// @throws GenerationMoved if a body is wrapped under another generation than the scope's newest,
  ///   or the generation to be added is already there
  public Kept keep(KeyBatch batch) {
    return batches.keep(batch);
  }

  /// Says that the journal committed: from now on the batch's grants and generations count.
  public void stand(Kept kept) {
    batches.stand(kept);
  }

  /// Says that the journal could not write: the batch's rows are deleted.
  public void abandon(Kept kept) {
    batches.abandon(kept);
  }

  /// At start, before anything is opened: asks the journal about the rows that were kept and
  /// neither stood nor were abandoned. Those in the log stand, the others are deleted.
  ///
  /// @param inLog whether a fact, or an exhibit, of the log names this body
  public Mended sweep(Predicate<BodyId> inLog) {
    return batches.sweep(inLog);
  }

  /// Deletes the keys of bodies. Harmless when repeated; final after [#shred].
  public void drop(Collection<BodyId> bodies) {
    box.write(keys -> keys.bodies().delete(bodies));
  }

  /// Deletes every key and grant of a scope, from the write-ahead log as well. Harmless when
  /// repeated; final after [#shred].
  public void dropScope(ScopeId scope) {
    box.write(keys -> keys.scopes().delete(scope));
    box.cut();
  }

  /// Deletes an audience's grants of a scope, from the write-ahead log as well; the scope's next
  /// write rolls. Harmless when repeated.
  public void revoke(ScopeId scope, Audience from) {
    box.write(keys -> keys.grants().delete(scope, from));
    box.cut();
  }

  /// Deletes the grants that ended by themselves, from the write-ahead log as well. Harmless when
  /// repeated: they opened nothing any more.
  ///
  /// @return how many they were
  public int dropEnded() {
    int dropped = grants.dropEnded();
    if (dropped > 0) box.cut();
    return dropped;
  }

  /// Rolls the shred key: every live row is wrapped anew, a decryption proved, the old key
  /// destroyed, the write-ahead log cut. What was deleted before cannot be opened from now on, from
  /// any copy of `keys.db`, and every backup of it is void. May be killed anywhere and repeated.
  public Shredded shred() {
    batches.flush();
    return box.shred();
  }

  /// Copies `keys.db` to a file that is not there yet. The copy opens with today's `shred.key` and
  /// is void after the next [#shred]; whoever makes a backup must say so.
  public void backupTo(Path file) {
    batches.flush();
    box.backupTo(file);
  }

  /// The last checkpoint of a log that was durable when something was last kept.
  public Optional<Checkpoint> seen(String origin) {
    return box.read(keys -> keys.house().seen(origin));
  }

  /// Whether a body has a key in the box.
  public boolean holds(BodyId body) {
    return box.read(keys -> keys.bodies().holds(body));
  }

  /// Which of a scope's grants count now.
  public List<StandingGrant> standing(ScopeId scope) {
    return grants.standing(scope);
  }

  /// Which grants of an audience count now: the scopes that its index follows.
  public List<StandingGrant> standing(Audience audience) {
    return grants.standing(audience);
  }

  /// What moved among an audience's grants since a turn: for an index that follows them.
  public GrantsSince since(Audience audience, long turn) {
    return grants.since(audience, turn);
  }

  /// Grows with every grant, roll and revocation: while it is the same, [#standing] is the same but
  /// for what expired.
  public long turn() {
    return box.read(keys -> keys.counters().turn());
  }

  /// How many epochs of teams began since this process runs: what was sealed while it was the same,
  /// no member could open who was removed meanwhile.
  public long epochs() {
    return teams.begun();
  }

  /// Compares the standing grants with the log.
  ///
  /// @param inLog whether a fact of the log has this body
  public List<Finding> audit(Predicate<BodyId> inLog) {
    return auditor.audit(inLog);
  }

  public Founding founding() {
    return founding;
  }

  public Members members() {
    return members;
  }

  public Registrars registrars() {
    return registrars;
  }

  public Teams teams() {
    return teams;
  }

  public IndexKeys indexKeys() {
    return indexKeys;
  }

  public IntakeSeeds intakeSeeds() {
    return intakeSeeds;
  }

  public Authors authors() {
    return authors;
  }

  public House house() {
    return house;
  }

  @Override
  public void close() {
    house.close();
    batches.flush();
    box.close();
  }
}
