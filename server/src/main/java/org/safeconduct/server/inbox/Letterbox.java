package org.safeconduct.server.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.mail.box.Board;
import org.safeconduct.mail.box.HouseBox;
import org.safeconduct.mail.key.IntakeKey;
import org.safeconduct.mail.key.Week;
import org.safeconduct.mail.letter.Answer;
import org.safeconduct.mail.letter.Enclosure;
import org.safeconduct.mail.letter.Holding;
import org.safeconduct.mail.letter.LetterId;
import org.safeconduct.mail.letter.LetterMalformed;
import org.safeconduct.mail.letter.OpenedLetter;
import org.safeconduct.mail.letter.SealedLetter;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.mail.receipt.ReplyTo;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.server.inbox.InboxFact.HoldingPublished;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.IntakeSeeds;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import org.springframework.stereotype.Service;

/// The letterbox of the public pages, in the house. One team opens it: to that team's weekly keys
/// letters are sealed, which its members make ahead of time and destroy when a week's letters are
/// handled.
@Service
public class Letterbox implements AutoCloseable {
  /// The pages can go on for so long if nobody signs in: weeks.
  private static final int AHEAD = 3;

  /// So many letters are looked at in one go.
  private static final int MOST = 2_000;

  private final DataFolder data;
  private final Vault vault;
  private final SecureRandom random;
  private final InstantSource clock;
  private @Nullable HouseBox box;

  public Letterbox(DataFolder data, Vault vault, SecureRandom random, InstantSource clock) {
    this.data = data;
    this.vault = vault;
    this.random = random;
    this.clock = clock;
  }

  private synchronized HouseBox box() {
    HouseBox open = box;
    if (open == null) {
      open = HouseBox.open(data.resolve("mail"), random);
      box = open;
    }
    return open;
  }

  /// The team that opens what comes by the pages; empty while none does.
  public Optional<TeamId> team() {
    List<HouseBox.OpenWeek> weeks = box().weeks();
    return weeks.isEmpty() ? Optional.empty() : Optional.of(team(weeks.getLast()));
  }

  private static TeamId team(HouseBox.OpenWeek week) {
    return TeamId.of(Base64.getDecoder().decode(week.key().team()));
  }

  /// The team that opens this letter: that of its week.
  Optional<TeamId> team(SealedLetter letter) {
    return box().weeks().stream()
        .filter(week -> week.week().equals(letter.week()))
        .findFirst()
        .map(Letterbox::team);
  }

  /// Whether this member opens letters: of any week that is not over, whichever team has the next.
  public boolean isOpenTo(Unlocked unlocked) {
    return box().weeks().stream().map(Letterbox::team).anyMatch(unlocked.teams()::contains);
  }

  /// From now on letters are sealed to this team.
  ///
  /// @throws Refused if a team has them already, or the member is not of this one
  public void begin(Unlocked unlocked, TeamId team) {
    if (team().isPresent()) throw Refused.because("inbox.refuse.pages-taken");
    if (!unlocked.teams().contains(team)) throw Refused.because("team.refuse.not-your-team");
    publish(unlocked, team, Set.of());
    vouch();
  }

  /// From next week on letters are sealed to another team; those of this week and before stay with
  /// the team that has them.
  ///
  /// @throws Refused if the member is not of that team, it has them already, or none has
  public void moveTo(Unlocked unlocked, TeamId team) {
    if (!unlocked.teams().contains(team)) throw Refused.because("team.refuse.not-your-team");
    TeamId before = team().orElseThrow(() -> Refused.because("inbox.refuse.pages-nobody"));
    if (before.equals(team)) throw Refused.because("inbox.refuse.pages-same");
    Week now = Week.of(clock.instant());
    for (HouseBox.OpenWeek week : box().weeks()) {
      if (week.week().compareTo(now) > 0) draw(unlocked, team, week.week(), box()::replace);
    }
    tend(unlocked);
  }

  /// Makes the keys of the coming weeks, seals them anew where somebody left, destroys those whose
  /// letters are handled. Done by each member of the team who comes; nothing for others.
  public void tend(Unlocked unlocked) {
    if (!isOpenTo(unlocked)) return;
    List<HouseBox.OpenWeek> weeks = box().weeks();
    team()
        .filter(unlocked.teams()::contains)
        .ifPresent(team ->
            publish(
                unlocked,
                team,
                weeks.stream().map(HouseBox.OpenWeek::week).collect(Collectors.toSet())));
    weeks.forEach(week -> reseal(unlocked, week));
    vouch();
    box().destroyHandled(clock.instant());
  }

  private void publish(Unlocked unlocked, TeamId team, Set<Week> known) {
    Week now = Week.of(clock.instant());
    for (int n = 0; n <= AHEAD; n++) {
      Week week = now.plus(n);
      if (known.contains(week)) continue;
      draw(unlocked, team, week, box()::publish);
    }
  }

  /// Puts a week's key into the box.
  private interface Putting {
    boolean put(SignedNote key, byte[] sealedSeed);
  }

  private void draw(Unlocked unlocked, TeamId team, Week week, Putting putting) {
    Optional<IntakeSeeds.Drawn> drawn = vault.intakeSeeds().draw(unlocked, team, week.toString());
    drawn.ifPresent(seed -> {
      String named = Base64.getEncoder().encodeToString(team.toBytes());
      IntakeKey key = new IntakeKey(vault.house().recordOrigin(), named, week, seed.key());
      var _ = putting.put(key.sign(unlocked.signer()), seed.sealed().toArray());
    });
  }

  private void reseal(Unlocked unlocked, HouseBox.OpenWeek week) {
    vault
        .intakeSeeds()
        .resealed(unlocked, team(week), week.week().toString(), week.sealedSeed().toArray())
        .ifPresent(sealed -> box().reseal(week.week(), sealed.toArray()));
  }

  /// What the public pages may say of us from now on.
  void show(Board board) {
    box().show(board);
  }

  private void vouch() {
    box().vouch(vault.house().certificates(vault.house().recordOrigin()));
  }

  /// Letters that wait, in the order in which they came.
  List<SealedLetter> waiting() {
    return box().waiting(MOST);
  }

  /// Whether this member has the key of the letter's week; without it nothing can be said of it.
  boolean hasKeyOf(Unlocked unlocked, SealedLetter letter) {
    Optional<HpkeKeyPair> pair = pair(unlocked, letter);
    pair.ifPresent(HpkeKeyPair::close);
    return pair.isPresent();
  }

  /// Opens a letter; empty for one that is none under its week's key. Close it.
  Optional<OpenedLetter> open(Unlocked unlocked, SealedLetter letter) {
    return pair(unlocked, letter).flatMap(pair -> open(letter, pair));
  }

  private Optional<HpkeKeyPair> pair(Unlocked unlocked, SealedLetter letter) {
    return box().weeks().stream()
        .filter(week -> week.week().equals(letter.week()))
        .findFirst()
        .flatMap(week -> pair(unlocked, week));
  }

  private Optional<HpkeKeyPair> pair(Unlocked unlocked, HouseBox.OpenWeek week) {
    return vault
        .intakeSeeds()
        .open(unlocked, team(week), week.week().toString(), week.sealedSeed().toArray());
  }

  private static Optional<OpenedLetter> open(SealedLetter letter, HpkeKeyPair pair) {
    try (pair) {
      return Optional.of(letter.open(pair));
    } catch (EnvelopeTampered | LetterMalformed noLetter) {
      return Optional.empty();
    }
  }

  InputStream content(MailboxId mailbox, Enclosure enclosure) throws IOException {
    return box().open(mailbox, enclosure);
  }

  /// It was taken over, or was no request: it goes, with what came with it.
  void handled(LetterId letter) {
    box().handled(letter);
  }

  /// @return whether the mailbox is there: the person may have ended it
  boolean answer(ReplyTo to, List<String> words, @Nullable LocalDate lookAgain) {
    Answer answer = new Answer(String.join("\n\n", words), lookAgain, clock.instant());
    return box().answer(to, answer);
  }

  /// Says in the mailbox what we hold; replaces what it said before.
  void hold(ReplyTo to, HoldingPublished holding) {
    List<Holding.Consent> consents =
        holding.consents().stream()
            .map(one -> new Holding.Consent(one.name(), one.since().toString()))
            .toList();
    Set<Holding.Kind> kinds = EnumSet.noneOf(Holding.Kind.class);
    holding.kinds().forEach(kind -> kinds.add(Holding.Kind.valueOf(kind.name())));
    box().hold(to, new Holding(kinds, consents));
  }

  /// Whether the person has seen what was answered.
  public HouseBox.Reading reading(MailboxId mailbox) {
    return box().reading(mailbox);
  }

  @Override
  public synchronized void close() {
    if (box != null) box.close();
    box = null;
  }
}
