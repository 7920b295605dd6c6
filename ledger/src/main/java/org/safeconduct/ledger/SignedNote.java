package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A C2SP signed note: a text, a blank line, signature lines.
///
/// @param text ends in a newline
public record SignedNote(String text, List<SignatureLine> signatures) {

  private static final String BREAK = "\n\n";
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_SIGNATURES = 64;

  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || hasControls(text)) {
      throw new Malformed("note", "a text that ends in U+000A, without controls", text);
    }
    if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new Malformed(
          "note", "1 to " + MOST_SIGNATURES + " signatures", signatures.size() + " signatures");
    }
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 0x20 && text.charAt(i) != '\n') return true;
    }
    return false;
  }

  /// Signs a text with each of the keys, in their order.
  public static SignedNote sign(String text, NoteSigner... signers) {
    byte[] bytes = text.getBytes(UTF_8);
    List<SignatureLine> lines = new ArrayList<>();
    for (NoteSigner signer : signers) {
      lines.add(SignatureLine.by(signer, bytes));
    }
    return new SignedNote(text, lines);
  }

  public static SignedNote parse(byte[] bytes) {
    return parse(Lines.utf8("note", bytes));
  }

  /// Reads a note; the last empty line parts the text from the signatures.
  public static SignedNote parse(String note) {
    if (note.length() > MOST_BYTES) {
      throw new Malformed("note", "at most " + MOST_BYTES + " characters", "more");
    }
    int split = note.lastIndexOf(BREAK);
    if (split < 0) {
      throw new Malformed("note", "an empty line before the signatures", "none");
    }
    Lines lines = new Lines("note's signatures", note.substring(split + BREAK.length()));
    List<SignatureLine> signatures = new ArrayList<>();
    while (!lines.atEnd() && signatures.size() <= MOST_SIGNATURES) {
      String line = lines.next();
      signatures.add(SignatureLine.parse(lines.where(), line));
    }
    return new SignedNote(note.substring(0, split + 1), signatures);
  }

  /// The whole note, as it travels.
  public String noteText() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(line -> note.append(line.text()).append('\n'));
    return note.toString();
  }

  public byte[] bytes() {
    return noteText().getBytes(UTF_8);
  }

  /// C2SP's rule: lines of unknown keys are ignored, a line of a known key must verify, and one
  /// must be there.
  ///
  /// @return the keys whose lines verified, in the order of the lines
  public List<VerifierKey> verify(Collection<NoteVerifier> known) {
    List<VerifierKey> verified = new ArrayList<>();
    for (SignatureLine line : signatures) {
      verifierOf(line, known).ifPresent(verifier -> verified.add(check(verifier, line)));
    }
    if (verified.isEmpty()) {
      throw new ProofMismatch("note", "a signature by a known key", signatures.toString());
    }
    return verified;
  }

  /// The stricter rule of packets and leaves: every line is of a known key, verifies, and no key
  /// signs twice.
  public List<VerifierKey> verifyEvery(Collection<NoteVerifier> known) {
    List<VerifierKey> verified = new ArrayList<>();
    for (SignatureLine line : signatures) {
      NoteVerifier verifier =
          verifierOf(line, known)
              .orElseThrow(
                  () -> new ProofMismatch("signature line", "a known key", line.toString()));
      if (verified.contains(verifier.key())) {
        throw new ProofMismatch("signature line", "one for each key", "two of " + line);
      }
      verified.add(check(verifier, line));
    }
    return verified;
  }

  private VerifierKey check(NoteVerifier verifier, SignatureLine line) {
    if (!verifier.verifies(text, line)) {
      throw new ProofMismatch(
          "signature by " + line, "a signature of this text", "one that does not verify");
    }
    return verifier.key();
  }

  private static Optional<NoteVerifier> verifierOf(
      SignatureLine line, Collection<NoteVerifier> known) {
    return known.stream().filter(verifier -> verifier.knows(line)).findFirst();
  }
}
