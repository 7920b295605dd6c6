package org.safeconduct.server.casework;

/// One threat, as somebody judged it: who, by what means, how near, how soon.
///
/// @param who in words that name nobody: "an uncle", "police of their town"
/// @param means may be empty
public record Threat(String who, String means, Reach reach, Soon soon) {
  @Override
  public String toString() {
    return "Threat[" + reach + ", " + soon + "]";
  }
}
