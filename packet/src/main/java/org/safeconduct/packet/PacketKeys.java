package org.safeconduct.packet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.CertifiedKeys;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.NoteVerifier;
import org.safeconduct.ledger.SignatureLine;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;

/// The certificates of a packet: which key is M-03, and that each of them was needed.
final class PacketKeys {

  private final CertifiedKeys keys;
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> needed = new HashSet<>();

  private PacketKeys(CertifiedKeys keys) {
    this.keys = keys;
  }

  static PacketKeys of(PacketReader reader, Description description) {
    Map<String, SignedNote> notes = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (FileFacts file : reader.below(Names.CERTIFICATES)) {
      String text = reader.text(file.name());
      SignedNote note = PacketRefused.in(file.name(), () -> SignedNote.parse(text));
      PacketRefused.unlessEqual(file.name(), "note", text, note.noteText());
      notes.put(file.name(), note);
      names.add(file.name());
    }
    CertifiedKeys keys =
        PacketRefused.in(
            Names.CERTIFICATES,
            () ->
                CertifiedKeys.of(
                    description.origin(), description.root(), notes.values(), NoteVerifier::jdk));
    PacketKeys packetKeys = new PacketKeys(keys);
    for (String name : names) {
      packetKeys.label(name, notes);
    }
    return packetKeys;
  }

  private void label(String name, Map<String, SignedNote> notes) {
    SignedNote note = notes.get(name);
    if (note == null) {
      return;
    }
    Certificate certificate = PacketRefused.in(name, () -> Certificate.parse(note.text()));
    String label = name.substring(Names.CERTIFICATES.length(), name.length() - ".note".length());
    String prefix = label.substring(0, label.lastIndexOf('-'));
    PacketRefused.unlessEqual(
        name, "file for this role", KeyLabels.prefix(certificate.role()), prefix);
    labels.put(id(certificate.key()), label);
    if (certificate.role() != KeyRole.REGISTRAR) {
      note.signatures().forEach(this::need);
    }
  }

  CertifiedKeys certified() {
    return keys;
  }

  /// Refuses a checkpoint unless a log key's Ed25519 line comes first and every line verifies.
  ///
  /// @return the keys that signed it
  List<VerifierKey> checkpoint(String file, SignedNote checkpoint) {
    List<VerifierKey> signers = PacketRefused.in(file, () -> checkpoint.verifyEvery(keys.log()));
    switch (signers.getFirst().type()) {
      case ED25519 -> checkpoint.signatures().forEach(this::need);
      case ML_DSA_44_COSIGNATURE ->
          throw new PacketRefused(
              file, "first signature line", "an Ed25519 line", "an ML-DSA-44 line");
    }
    return signers;
  }

  /// M-03, house-01 …, and that the key was needed.
  String author(SignatureLine line) {
    need(line);
    return labels.getOrDefault(id(line), line.name());
  }

  private void need(SignatureLine line) {
    synchronized (needed) {
      needed.add(id(line));
    }
  }

  /// A key that signed nothing here has no business in the packet: it would tell of a member.
  void refuseUnneeded() {
    labels.forEach((id, label) -> {
      if (!needed.contains(id)) {
        throw new PacketRefused(
            Names.certificate(label), "certificate", "of a key that signed something", id);
      }
    });
  }

  /// Refuses a name for an author who is not here.
  void checkNamed(Set<String> named) {
    for (String label : named) {
      if (!labels.containsValue(label)) {
        throw new PacketRefused(Names.DESCRIPTION, "named", "an author of this packet", label);
      }
    }
  }

  private static String id(VerifierKey key) {
    return key.name() + "+" + key.keyId();
  }

  private static String id(SignatureLine line) {
    return line.toString();
  }
}
