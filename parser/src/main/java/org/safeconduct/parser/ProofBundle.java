package org.safeconduct.parser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.bouncycastle.openpgp.PGPException;
import org.jspecify.annotations.Nullable;

/// A ProofMode bundle: a zip of a photo or film, what the phone noted beside it, and OpenPGP
/// signatures over both by a key that lies in the bundle too. A good signature says that nothing
/// was changed since, by whoever has that key; not whose key it is.
///
/// @param entries by their names, without folders
record ProofBundle(Map<String, byte[]> entries) {
  private static final int MOST_ENTRIES = 200;
  private static final int MOST_BYTES = 96 << 20;
  private static final String KEY = "pubkey.asc";
  private static final String SIGNATURE = ".asc";
  private static final int DIGEST_DIGITS = 64;

  /// Empty for what is none, and for what is too large to be checked here.
  static Optional<ProofBundle> in(byte[] file) throws IOException {
    if (file.length < 4 || file[0] != 'P' || file[1] != 'K') return Optional.empty();
    Map<String, byte[]> entries = new LinkedHashMap<>();
    int left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.isDirectory()) continue;
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0 || entries.size() == MOST_ENTRIES) return Optional.empty();
        entries.put(entry.getName().replaceFirst(".*/", ""), content);
      }
    } catch (ZipException | IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean is = entries.keySet().stream().anyMatch(n -> n.matches(".*\\.proof\\.(csv|json)"));
    return is ? Optional.of(new ProofBundle(entries)) : Optional.empty();
  }

  void tell(Answer answer) throws IOException {
    answer.mark("proofmode.files", Integer.toString(entries.size()));
    Optional<PgpKeys> keys = keys();
    answer.mark("proofmode.key", keys.map(PgpKeys::fingerprint).orElse("none"));
    int good = 0;
    int bad = 0;
    int unchecked = 0;
    for (String name : entries.keySet()) {
      if (!name.endsWith(SIGNATURE) || name.equals(KEY)) continue;
      byte @Nullable [] signed = signedBy(name);
      if (signed == null || keys.isEmpty()) unchecked++;
      else if (keys.get().verifies(entries.get(name), signed)) good++;
      else bad++;
    }
    answer.mark("proofmode.signatures.good", Integer.toString(good));
    answer.mark("proofmode.signatures.bad", Integer.toString(bad));
    answer.mark("proofmode.signatures.unchecked", Integer.toString(unchecked));
  }

  private Optional<PgpKeys> keys() {
    byte @Nullable [] key = entries.get(KEY);
    if (key == null) return Optional.empty();
    try {
      return Optional.of(PgpKeys.read(key));
    } catch (IOException | PGPException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /// The file of the signature's name, or the one whose SHA-256 is its name.
  private byte @Nullable [] signedBy(String signature) {
    String of = signature.substring(0, signature.length() - SIGNATURE.length());
    byte @Nullable [] named = entries.get(of);
    if (named != null || of.length() != DIGEST_DIGITS) return named;
    return entries.values().stream()
        .filter(content -> sha256(content).equals(of.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  private static String sha256(byte[] content) {
    return HexFormat.of().formatHex(PgpKeys.sha256(content));
  }
}
