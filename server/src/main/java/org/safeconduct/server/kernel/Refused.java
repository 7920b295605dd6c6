package org.safeconduct.server.kernel;

/// Carries a [Refusal] out of a pure rule to the desk that called it. No stack trace: it is a
/// sentence, not an accident.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Refusal refusal;

  public Refused(Refusal refusal) {
    super(refusal.key(), null, false, false);
    this.refusal = refusal;
  }

  public static Refused because(String key, Object... arguments) {
    return new Refused(Refusal.of(key, arguments));
  }

  public Refusal refusal() {
    return refusal;
  }
}
