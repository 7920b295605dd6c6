package org.safeconduct.server.vault;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.seal.CodeMistyped;
import org.safeconduct.seal.Credential;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.Hpke;
import org.safeconduct.seal.HpkePublicKey;
import org.safeconduct.seal.MemberKeys;
import org.safeconduct.seal.OpenedSlot;
import org.safeconduct.seal.Passphrase;
import org.safeconduct.seal.PrintedCode;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.SlotSet;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.MemberRow;

/// Members' keys: enrolling, signing in, sessions, letters to a member, ending.
public final class Members {
  private final KeyBox box;
  private final Certified certified;
  private final House house;
  private final Enrolment enrolment;
  private final SecureRandom random;

  /// Each stretching takes 64 MiB; more at once would be an attack by sign-in.
  private final Semaphore stretching = new Semaphore(2, true);

  Members(KeyBox box, Certified certified, House house, Enrolment enrolment, SecureRandom random) {
    this.box = box;
    this.certified = certified;
    this.house = house;
    this.enrolment = enrolment;
    this.random = random;
  }

  /// Draws keys, a passphrase and a printed code for a new member, and certifies their key.
  ///
  /// @param from the record's size now
  /// @throws HandleTaken if somebody signs in by this handle
  /// @throws NotARegistrar if the member may not vouch for others
  public Enrolled enrol(Unlocked registrar, String handle, long from) {
    List<String> logs = registered(registrar);
    String domain = certified.house().domain();
    String first = certified.house().origin();
    Bytes tag = enrolment.tag(handle);
    try (Enrolment.Drawn drawn = stretched(() -> enrolment.draw(domain));
        var registrarKey = registrar.registrarKey()) {
      NoteSigner issuer = KeyName.signer(domain, registrarKey);
      return box.write(rows -> {
        MemberRow row = enrolment.write(rows, drawn, tag);
        Enrolment.vouch(rows, row, issuer, first, logs, from);
        return drawn.enrolled();
      });
    }
  }

  /// Vouches for a member who was seated by recovery.
  public void certify(Unlocked registrar, MemberId member, long from) {
    List<String> logs = registered(registrar);
    String first = certified.house().origin();
    try (var key = registrar.registrarKey()) {
      NoteSigner issuer = KeyName.signer(certified.house().domain(), key);
      box.write(rows -> {
        MemberRow row = rows.members().find(member).orElseThrow();
        Enrolment.vouch(rows, row, issuer, first, logs, from);
        return true;
      });
    }
  }

  /// Ends a member: their key signs no index from `to` on, and nothing opens their keys any more.
  /// Their seats end by [Teams#newEpoch].
  ///
  /// @throws NotARegistrar if the root never said so, or ended it
  public void end(Unlocked registrar, MemberId member, long to) {
    List<String> logs = registered(registrar);
    try (var key = registrar.registrarKey()) {
      NoteSigner issuer = KeyName.signer(certified.house().domain(), key);
      box.write(rows -> {
        String name = rows.members().find(member).orElseThrow().keyName();
        for (String log : logs) {
          for (var note : rows.house().certificates(log)) {
            Certificate old = Certificate.parse(note.text());
            if (old.key().name().equals(name)) {
              IndexRange range = new IndexRange(old.range().from(), to);
              rows.house().certify(new Certificate(log, old.role(), old.key(), range).sign(issuer));
            }
          }
          Certified.checkAll(rows, log);
        }
        rows.members().end(member);
        return true;
      });
    }
  }

  /// Tries what somebody typed: a passphrase or a printed code. A handle that is not there costs
  /// the same as a wrong passphrase, and answers the same.
  public Optional<MemberKey> unlock(String handle, String typed) {
    return unlock(by(handle), typed);
  }

  /// Asks the passphrase again, of a member who is signed in.
  public boolean confirms(MemberId member, String typed) {
    Optional<MemberKey> key = unlock(Optional.of(member), typed);
    key.ifPresent(MemberKey::close);
    return key.isPresent();
  }

  private Optional<MemberKey> unlock(Optional<MemberId> member, String typed) {
    Optional<SlotSet> slots = member.flatMap(this::slots);
    SlotSet tried = slots.orElseGet(() -> SlotSet.unused(new byte[16], random));
    try (Credential credential = Credential.typed(typed)) {
      Optional<OpenedSlot> opened = stretched(() -> tried.open(credential));
      return opened.map(slot -> new MemberKey(member.orElseThrow(), slot.kind(), slot.unlockKey()));
    } catch (CodeMistyped e) {
      return Optional.empty();
    }
  }

  private Optional<SlotSet> slots(MemberId member) {
    List<byte[]> sealed = box.read(rows -> rows.members().slots(member));
    return sealed.isEmpty() ? Optional.empty() : Optional.of(SlotSet.of(member.toBytes(), sealed));
  }

  /// Draws a new passphrase; the old one opens nothing from now on.
  public Passphrase changePassphrase(MemberKey key) {
    Passphrase passphrase = Passphrase.generate(random);
    put(key, Enrolment.PASSPHRASE_SLOT, passphrase);
    return passphrase;
  }

  /// Draws a new printed code; the old one opens nothing from now on.
  public PrintedCode changeCode(MemberKey key) {
    PrintedCode code = PrintedCode.generate(random);
    put(key, Enrolment.CODE_SLOT, code);
    return code;
  }

  private void put(MemberKey key, int number, Credential credential) {
    SlotSet slots = slots(key.member()).orElseThrow();
    SlotSet changed = stretched(() -> slots.with(number, credential, key.unlockKey(), random));
    box.write(rows -> {
      rows.members().putSlots(key.member(), changed.sealed());
      return true;
    });
  }

  /// Opens a member's keys for one request.
  ///
  /// @throws EnvelopeTampered if the key is not of a present member
  public Unlocked open(MemberKey key) {
    MemberId member = key.member();
    byte[] sealed = box.read(rows -> rows.members().sealedSeed(member)).orElse(new byte[0]);
    MemberKeys keys = MemberKeys.open(key.unlockKey(), member.toBytes(), sealed);
    String name = box.read(rows -> rows.members().find(member)).orElseThrow().keyName();
    TeamSeeds seeds =
        new TeamSeeds(
            box, certified, keys.opening(), box.read(rows -> rows.teams().seatsOf(member)));
    return new Unlocked(member, name, keys, seeds);
  }

  /// The unlock key as a session keeps it in memory: closed without the cookie's secret.
  public byte[] wrapForSession(MemberKey key, Secret session) {
    return key.wrapUnder(session, random);
  }

  /// Opens a member's keys for one request of a session. Empty if the secret is not the session's,
  /// or the member was ended meanwhile.
  public Optional<Unlocked> fromSession(MemberId member, byte[] wrapped, Secret session) {
    return keyFromSession(member, wrapped, session)
        .flatMap(key -> {
          try (key) {
            return Optional.of(open(key));
          } catch (EnvelopeTampered ended) {
            return Optional.empty();
          }
        });
  }

  /// The unlock key itself, for changing the passphrase.
  public Optional<MemberKey> keyFromSession(MemberId member, byte[] wrapped, Secret session) {
    try {
      return Optional.of(MemberKey.unwrap(member, session, wrapped));
    } catch (EnvelopeTampered notThisSession) {
      return Optional.empty();
    }
  }

  /// Seals something that only this member can open: the draft of a locked session.
  public byte[] sealTo(MemberId member, byte[] plaintext) {
    MemberRow row = box.read(rows -> rows.members().find(member)).orElseThrow();
    return Hpke.seal(
        HpkePublicKey.of(row.opening().toArray()), Purposes.DRAFT, member.toBytes(), plaintext);
  }

  /// Opens what was sealed to this member.
  ///
  /// @throws EnvelopeTampered if it was not
  public byte[] openSealed(Unlocked unlocked, byte[] sealed) {
    return Hpke.open(unlocked.opening(), Purposes.DRAFT, unlocked.member().toBytes(), sealed);
  }

  /// The record's logs (one, and another for each time it was restored) for which the member is a
  /// certified registrar.
  private List<String> registered(Unlocked member) {
    try (var key = member.registrarKey()) {
      var verifier = KeyName.of(certified.house().domain(), key.verifyKey());
      List<String> logs =
          box.read(rows -> rows.house().origins()).stream()
              .filter(origin ->
                  certified.keys(origin).certificates().stream()
                      .anyMatch(c -> Registrars.stands(c) && c.key().equals(verifier)))
              .toList();
      if (logs.isEmpty()) {
        throw new NotARegistrar(member.member());
      }
      return logs;
    }
  }

  /// Whether the member is a certified registrar.
  public boolean isRegistrar(Unlocked member) {
    try {
      return !registered(member).isEmpty();
    } catch (NotARegistrar no) {
      return false;
    }
  }

  private <T> T stretched(Supplier<T> work) {
    stretching.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      stretching.release();
    }
  }

  /// Whether somebody signs in, or signed in, by this handle.
  public boolean isTaken(String handle) {
    return by(handle).isPresent();
  }

  /// Who signs in, or signed in, by this handle.
  public Optional<MemberId> by(String handle) {
    byte[] tag = house.handleTag(handle);
    return box.read(rows -> rows.members().byHandle(tag)).map(MemberRow::id);
  }
}
