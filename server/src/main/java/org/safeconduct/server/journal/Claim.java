package org.safeconduct.server.journal;

/// A value that may stand only once in a space of its scope ("codename", "import-row"), sealed: the
/// log keeps only an HMAC under the scope's claim key. A second claim is a [Outcome.Refused].
public record Claim(String space, String value) {
  @Override
  public String toString() {
    return "Claim[" + space + "]";
  }
}
