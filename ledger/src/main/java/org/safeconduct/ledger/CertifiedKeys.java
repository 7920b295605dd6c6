package org.safeconduct.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The keys of one log, as the organisation root and its registrars certified them.
public final class CertifiedKeys {

  private final String origin;
  private final List<Certificate> certificates;
  private final Function<VerifierKey, NoteVerifier> verifiers;

  private CertifiedKeys(
      String origin,
      List<Certificate> certificates,
      Function<VerifierKey, NoteVerifier> verifiers) {
    this.origin = origin;
    this.certificates = certificates;
    this.verifiers = verifiers;
  }

  /// Verifies all certificates, registrars' first.
  ///
  /// @param verifiers how to verify with a key, such as [NoteVerifier#jdk]
  /// @throws ProofMismatch when one is of another log, issued by a key that may not, or twice there
  public static CertifiedKeys of(
      String origin,
      VerifierKey root,
      Collection<SignedNote> notes,
      Function<VerifierKey, NoteVerifier> verifiers) {
    List<Certificate> registrars = new ArrayList<>();
    List<Certificate> all = new ArrayList<>();
    Set<VerifierKey> seen = new HashSet<>();
    for (KeyRole role : KeyRole.values()) {
      for (SignedNote note : notes) {
        Certificate certificate = Certificate.parse(note.text());
        if (certificate.role() == role) {
          ProofMismatch.unlessEqual("certificate origin", origin, certificate.origin());
          List<NoteVerifier> issuers = new ArrayList<>(List.of(verifiers.apply(root)));
          if (role != KeyRole.REGISTRAR) {
            registrars.stream()
                .filter(registrar -> registrar.range().contains(certificate.range().from()))
                .forEach(registrar -> issuers.add(verifiers.apply(registrar.key())));
          }
          verify(note, certificate, issuers);
          if (!seen.add(certificate.key())) {
            throw new ProofMismatch(
                "certificate", "one for each key", "two of " + certificate.key().name());
          }
          (role == KeyRole.REGISTRAR ? registrars : all).add(certificate);
        }
      }
    }
    registrars.addAll(all);
    return new CertifiedKeys(origin, List.copyOf(registrars), verifiers);
  }

  private static void verify(SignedNote note, Certificate certificate, List<NoteVerifier> issuers) {
    if (note.signatures().size() != 1) {
      throw new ProofMismatch(
          "certificate of " + certificate.key().name(),
          "one signature",
          note.signatures().size() + " signatures");
    }
    note.verifyEvery(issuers);
  }

  public String origin() {
    return origin;
  }

  public List<Certificate> certificates() {
    return certificates;
  }

  /// The keys that may sign checkpoints.
  public List<NoteVerifier> log() {
    return certificates.stream()
        .filter(certificate -> certificate.role() == KeyRole.LOG)
        .map(certificate -> verifiers.apply(certificate.key()))
        .toList();
  }

  /// Refuses a leaf unless a key that was certified for its index, as author or house, signed it.
  ///
  /// @return in which role it was signed
  public KeyRole verify(SignedLeaf signed, long index) {
    ProofMismatch.unlessEqual("leaf origin", origin, signed.leaf().origin());
    Certificate certificate =
        find(signed.signature())
            .orElseThrow(() ->
                new ProofMismatch("leaf's key", "a certified key", signed.signature().toString()));
    if (!certificate.range().contains(index)) {
      throw new ProofMismatch(
          "index of a leaf by " + certificate.key().name(),
          certificate.range().toString(),
          Long.toString(index));
    }
    signed.verify(verifiers.apply(certificate.key()));
    return switch (certificate.role()) {
      case AUTHOR, HOUSE -> certificate.role();
      case REGISTRAR, LOG ->
          throw new ProofMismatch(
              "role of the leaf's key", "author or house", certificate.role().text());
    };
  }

  private Optional<Certificate> find(SignatureLine line) {
    return certificates.stream()
        .filter(certificate -> certificate.key().name().equals(line.name()))
        .filter(certificate -> certificate.key().keyId().equals(line.keyId()))
        .findFirst();
  }
}
