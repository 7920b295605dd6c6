package org.safeconduct.server.testimony;

import java.util.Arrays;
import java.util.List;
import org.safeconduct.server.kernel.Term;

/// What an account is about, as far as that decides how it is taken and read.
public enum Matter implements Term {
  DETENTION,
  TORTURE,
  KILLING,
  DISAPPEARANCE,
  SEXUAL_VIOLENCE;

  /// Whether readers are warned before they read it.
  public boolean isHeavy() {
    return switch (this) {
      case TORTURE, KILLING, SEXUAL_VIOLENCE -> true;
      case DETENTION, DISAPPEARANCE -> false;
    };
  }

  /// Whether only members who are trained for it ask about it (Murad Code, 2022, principle 6).
  public boolean needsTraining() {
    return this == SEXUAL_VIOLENCE;
  }

  /// What may be asked about it, in this order; each can be left out.
  public List<Prompt> prompts() {
    return Arrays.stream(Prompt.values()).filter(p -> p.matter() == this).toList();
  }
}
