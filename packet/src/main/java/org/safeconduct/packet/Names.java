package org.safeconduct.packet;

import java.util.Locale;

/// The names of a packet's files.
final class Names {

  static final String BAG_INFO = "bag-info.txt";
  static final String BAGIT = "bagit.txt";
  static final String MANUAL = "data/MANUAL.txt";
  static final String DESCRIPTION = "data/packet.txt";
  static final String MANIFEST = "manifest-sha256.txt";
  static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
  static final String FILED_LEAF = "filed/leaf.note";
  static final String FILED_SHOWN = "filed/shown.txt";
  static final String FILED_PROOF = "filed/proof.tlog-proof";
  static final String FILED_CONSISTENCY = "filed/consistency.txt";
  static final String CERTIFICATES = "data/certificates/";
  static final String DOCUMENTS = "data/documents/";
  static final String EXHIBITS = "data/exhibits/";
  static final String FACTS = "data/facts/";
  static final String DATA = "data/";

  /// Five digits leave room for this many of each.
  static final int MOST = 99_999;

  /// Two digits leave room for this many keys of a role.
  static final int MOST_KEYS = 99;

  private Names() {}

  static String number(int number) {
    return String.format(Locale.ROOT, "%05d", number);
  }

  static String leaf(int fact) {
    return FACTS + number(fact) + "/leaf.note";
  }

  static String shown(int fact) {
    return FACTS + number(fact) + "/shown.txt";
  }

  static String proof(int fact) {
    return FACTS + number(fact) + "/proof.tlog-proof";
  }

  static String exhibit(int exhibit) {
    return EXHIBITS + number(exhibit);
  }

  static String certificate(String label) {
    return CERTIFICATES + label + ".note";
  }
}
