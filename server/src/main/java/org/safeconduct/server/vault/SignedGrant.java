package org.safeconduct.server.vault;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;

/// A scope's key, sealed to an audience and signed by who granted it.
///
/// The text binds the ciphertext (it is its associated data), and the signature binds both: it is
/// over the text and the digest of the ciphertext.
///
/// @param epoch of the team; 0 for a member
/// @param until when it ends by rule; null for never
/// @param by the granter's key name
public record SignedGrant(
    String origin,
    ScopeId scope,
    int generation,
    Half half,
    Audience to,
    int epoch,
    Right right,
    @Nullable Instant until,
    String by,
    Suite suite,
    Bytes wrapped,
    Bytes signature) {

  /// Of a whole key.
  SignedGrant(
      String origin,
      ScopeId scope,
      int generation,
      Audience to,
      int epoch,
      Right right,
      @Nullable Instant until,
      String by,
      Suite suite,
      Bytes wrapped,
      Bytes signature) {
    this(
        origin,
        scope,
        generation,
        Half.WHOLE,
        to,
        epoch,
        right,
        until,
        by,
        suite,
        wrapped,
        signature);
  }

  /// Whether it lends the custodians' half to a reader for a time.
  public boolean isLoan() {
    return half == Half.CUSTODIANS && until != null && to instanceof Audience.OfMember;
  }

  public Optional<Instant> expires() {
    return Optional.ofNullable(until);
  }

  /// What the granter signed.
  public String signedText() {
    return GrantText.signed(text(), Digest.sha256(wrapped.toArray()));
  }

  /// What its fact says.
  public GrantStatement statement() {
    return new GrantStatement(signedText(), signature.base64());
  }

  SignedGrant with(Bytes signed) {
    return new SignedGrant(
        origin, scope, generation, half, to, epoch, right, until, by, suite, wrapped, signed);
  }

  String text() {
    return GrantText.of(origin, scope, generation, half, to, epoch, right, until, by);
  }

  @Override
  public String toString() {
    return "SignedGrant[" + scope + ", generation " + generation + ", to " + to + "]";
  }
}
