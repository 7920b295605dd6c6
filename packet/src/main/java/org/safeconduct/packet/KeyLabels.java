package org.safeconduct.packet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.SignedNote;

/// Numbers the keys of a packet: authors M-01, M-02 … as they first appear, whoever they are.
final class KeyLabels {

  private final Map<String, SignedNote> files = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  private KeyLabels() {}

  static KeyLabels of(List<SignedNote> certificates, List<FactInPacket> facts) {
    Set<String> order = new LinkedHashSet<>();
    facts.forEach(fact -> order.add(fact.leaf().signature().name()));
    List<SignedNote> sorted = new ArrayList<>();
    for (String author : order) {
      certificates.stream().filter(note -> isOf(note, author)).forEach(sorted::add);
    }
    certificates.stream().filter(note -> !sorted.contains(note)).forEach(sorted::add);
    KeyLabels keys = new KeyLabels();
    Map<KeyRole, Integer> used = new EnumMap<>(KeyRole.class);
    for (SignedNote note : sorted) {
      Certificate certificate = Certificate.parse(note.text());
      int number = used.merge(certificate.role(), 1, Integer::sum);
      if (number > Names.MOST_KEYS) {
        throw new IllegalArgumentException("more than 99 keys of one role");
      }
      String label = String.format(Locale.ROOT, "%s-%02d", prefix(certificate.role()), number);
      keys.files.put(Names.certificate(label), note);
      keys.labels.put(certificate.key().name(), label);
    }
    return keys;
  }

  private static boolean isOf(SignedNote note, String author) {
    Certificate certificate = Certificate.parse(note.text());
    return certificate.role() == KeyRole.AUTHOR && certificate.key().name().equals(author);
  }

  static String prefix(KeyRole role) {
    return role == KeyRole.AUTHOR ? "M" : role.text();
  }

  Map<String, SignedNote> files() {
    return files;
  }

  String labelOf(String keyName) {
    String label = labels.get(keyName);
    if (label == null) {
      throw new IllegalArgumentException("no certificate of " + keyName);
    }
    return label;
  }
}
