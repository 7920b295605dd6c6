package org.safeconduct.server.journal;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// What a module hands to the journal as a bean: its sealed family of facts, and how payloads of
/// older versions become today's.
public record FactBook(Class<? extends Fact> family, List<Upcaster> upcasters) {
  public FactBook {
    if (!family.isSealed()) throw new IllegalArgumentException(family + " is not sealed");
    upcasters = List.copyOf(upcasters);
  }

  public static FactBook of(Class<? extends Fact> family) {
    return new FactBook(family, List.of());
  }

  /// A pure function on the JSON tree of a fact: from type `from` to type `to`.
  public record Upcaster(String from, String to, UnaryOperator<ObjectNode> change) {}
}
