package org.safeconduct.server.kernel;

import java.util.List;

/// An expected *no* of the business: a message key of the module (`passage.refuse.not-lodged`) and
/// what the sentence needs. The sentence says why and what to do; it carries no secret of others.
public record Refusal(String key, List<Object> arguments) {
  public Refusal {
    arguments = List.copyOf(arguments);
  }

  public static Refusal of(String key, Object... arguments) {
    return new Refusal(key, List.of(arguments));
  }
}
