package org.safeconduct.server.testimony;

/// Through whom a witness spoke. The witness is asked who it is, and may refuse them.
///
/// @param relation by relation or office ("a colleague of the office"); empty where there was none
/// @param accepted whether the witness, asked, agreed to them
/// @param declared whether a signed declaration of confidence is kept
public record Interpreting(String relation, boolean accepted, boolean declared) {
  public static final Interpreting NONE = new Interpreting("", false, false);

  public boolean wasThere() {
    return !relation.isEmpty();
  }
}
