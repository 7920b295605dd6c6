package org.safeconduct.server.journal.proving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.ConsistencyProof;
import org.safeconduct.ledger.Disclosure;
import org.safeconduct.ledger.InclusionProof;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.Opening;
import org.safeconduct.ledger.Parts;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.seal.BodySeal;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.Proved;
import org.safeconduct.server.journal.log.Head;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.journal.reading.HeldKeys;
import org.safeconduct.server.journal.writing.Sealing;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.vault.House;
import org.safeconduct.server.vault.ScopeKeys;

/// Takes facts of one scope out of the log for a stranger.
public final class Proving {
  private final Means means;

  public Proving(Means means) {
    this.means = means;
  }

  /// @param shown by the seq of each fact: which parts of it
  /// @param signing key names whose certificates are needed besides: who will sign what follows
  /// @return empty if one of the facts is not there, is erased, or is not this reader's to open
  public Optional<Proved> prove(
      ScopeKeys keys, Map<Long, Predicate<String>> shown, Set<String> signing) {
    Optional<Head> head = means.record().read().head();
    if (head.isEmpty() || shown.isEmpty()) return Optional.empty();
    List<Proved.Leaf> leaves = new ArrayList<>();
    Set<String> signers = new HashSet<>(signing);
    for (Map.Entry<Long, Predicate<String>> one : shown.entrySet()) {
      Optional<LogRow> row = means.record().read().row(new FactRef(keys.scope(), one.getKey()));
      Optional<Proved.Leaf> leaf = row.flatMap(r -> leaf(keys, r, head.get(), one.getValue()));
      if (leaf.isEmpty()) return Optional.empty();
      signers.add(leaf.get().leaf().signature().name());
      leaves.add(leaf.get());
    }
    SignedNote checkpoint = head.get().checkpoint();
    checkpoint.signatures().forEach(line -> signers.add(line.name()));
    House house = means.vault().house();
    return Optional.of(
        new Proved(
            means.record().origin(),
            house.root(),
            checkpoint,
            certificates(house.certificates(means.record().origin()), signers, checkpoint),
            leaves));
  }

  /// That the log of the older size is the beginning of the log of the newer one.
  public ConsistencyProof consistency(long older, long newer) {
    return means.record().read().hashes(hashes -> ConsistencyProof.make(older, newer, hashes));
  }

  private Optional<Proved.Leaf> leaf(
      ScopeKeys keys, LogRow row, Head head, Predicate<String> parts) {
    Optional<Bytes> body = row.body();
    if (body.isEmpty()) return Optional.empty();
    try (HeldKeys held = HeldKeys.of(keys, List.of(row.bodyId()))) {
      Optional<Secret> key = held.of(row.bodyId());
      if (key.isEmpty()) return Optional.empty();
      SignedLeaf leaf = row.parsed();
      try (Secret bodyKey = key.get()) {
        Disclosure disclosure = disclose(row, leaf, body.get().toArray(), bodyKey, parts);
        InclusionProof inclusion =
            means
                .record()
                .read()
                .hashes(hashes -> InclusionProof.make(row.position(), head.size(), hashes));
        return Optional.of(new Proved.Leaf(row.seq(), leaf, inclusion, disclosure));
      }
    }
  }

  /// What is shown is checked against the leaf before it goes anywhere.
  private static Disclosure disclose(
      LogRow row, SignedLeaf leaf, byte[] body, Secret bodyKey, Predicate<String> wanted) {
    byte @Nullable [] payload = null;
    try (Opening opening = Sealing.opening(bodyKey)) {
      payload = BodySeal.open(bodyKey, Sealing.context(row.scope(), row.subject()), body);
      Parts parts = Parts.of(payload, opening);
      Disclosure disclosure = parts.disclose(parts.pointers().stream().filter(wanted).toList());
      disclosure.verify(leaf.leaf().commit());
      return disclosure;
    } finally {
      if (payload != null) Arrays.fill(payload, (byte) 0);
    }
  }

  /// Of the signers, and of the registrars that certified them.
  private static List<SignedNote> certificates(
      List<SignedNote> all, Set<String> signers, SignedNote checkpoint) {
    Set<String> issuers = new HashSet<>();
    List<SignedNote> needed = new ArrayList<>();
    for (SignedNote note : all) {
      Certificate certificate = Certificate.parse(note.text());
      if (certificate.role() == KeyRole.REGISTRAR) continue;
      if (certificate.role() == KeyRole.LOG && !signed(checkpoint, certificate)) continue;
      if (!signers.contains(certificate.key().name())) continue;
      needed.add(note);
      note.signatures().forEach(line -> issuers.add(line.name()));
    }
    for (SignedNote note : all) {
      Certificate certificate = Certificate.parse(note.text());
      if (certificate.role() == KeyRole.REGISTRAR && issuers.contains(certificate.key().name())) {
        needed.add(note);
      }
    }
    return needed;
  }

  private static boolean signed(SignedNote checkpoint, Certificate certificate) {
    return checkpoint.signatures().stream()
        .anyMatch(line ->
            line.name().equals(certificate.key().name())
                && line.keyId().equals(certificate.key().keyId()));
  }
}
