package org.safeconduct.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What enters the Merkle log for one fact: the text that its author signs.
///
/// ```
/// safeconduct/fact/v1
/// origin northlight.example/record
/// scope q83vEjRWeJCrze8SNFZ4kA==
/// seq 42
/// prev 0JmJ…=
/// commit 7b3K…=
/// body Wm5x…=
/// ```
///
/// @param origin the log's name: in another log the leaf is worth nothing
/// @param scope the scope's 16 bytes: in another scope the leaf is worth nothing
/// @param seq number in its scope, from 1, without gaps
/// @param prev digest of the scope's previous signed leaf; zero exactly when `seq` is 1
/// @param commit commitment to every part of the payload ([Parts#commit])
/// @param body digest of the sealed body ([Bodies#digest])
/// @param erases what this fact erases, if it is an erasure
public record Leaf(
    String origin,
    Id16 scope,
    long seq,
    Digest prev,
    Digest commit,
    Digest body,
    @Nullable Erasure erases) {

  static final String KIND = "safeconduct/fact/v1";

  public Leaf {
    Canonical.name("leaf origin", origin);
    if (seq < 1) {
      throw new Malformed("leaf seq", "1 or more", Long.toString(seq));
    }
    if ((seq == 1) != prev.equals(Digest.ZERO)) {
      throw new Malformed(
          "leaf prev", seq == 1 ? "zero for the scope's first" : "a digest", prev.base64());
    }
  }

  /// A leaf that erases nothing.
  public Leaf(String origin, Id16 scope, long seq, Digest prev, Digest commit, Digest body) {
    this(origin, scope, seq, prev, commit, body, null);
  }

  public Optional<Erasure> erasure() {
    return Optional.ofNullable(erases);
  }

  /// The text that is signed; ends in a newline.
  public String text() {
    StringBuilder text = new StringBuilder(320);
    text.append(KIND).append('\n');
    text.append("origin ").append(origin).append('\n');
    text.append("scope ").append(scope.base64()).append('\n');
    text.append("seq ").append(seq).append('\n');
    text.append("prev ").append(prev.base64()).append('\n');
    text.append("commit ").append(commit.base64()).append('\n');
    text.append("body ").append(body.base64()).append('\n');
    if (erases != null) {
      text.append("erases ").append(erases.text()).append('\n');
    }
    return text.toString();
  }

  public byte[] bytes() {
    return text().getBytes(StandardCharsets.US_ASCII);
  }

  /// Signs as the author.
  public SignedLeaf sign(NoteSigner author) {
    return new SignedLeaf(this, SignatureLine.by(author, bytes()));
  }

  /// Reads the one encoding of a leaf's text.
  ///
  /// @throws Malformed with the line that is wrong
  public static Leaf parse(String text) {
    Lines lines = new Lines("leaf", text);
    lines.exactly(KIND);
    String origin = lines.value("origin");
    Id16 scope = Id16.fromBase64("leaf scope", lines.value("scope"));
    long seq = Canonical.decimal("leaf seq", lines.value("seq"));
    Digest prev = Digest.fromBase64("leaf prev", lines.value("prev"));
    Digest commit = Digest.fromBase64("leaf commit", lines.value("commit"));
    Digest body = Digest.fromBase64("leaf body", lines.value("body"));
    Erasure erases = lines.atEnd() ? null : Erasure.parse("leaf erases", lines.value("erases"));
    lines.end();
    return new Leaf(origin, scope, seq, prev, commit, body, erases);
  }
}
