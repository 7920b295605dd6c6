package org.safeconduct.packet;

import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Erasure;

/// How the facts of a packet stand to each other: ascending, chained where they are neighbours, all
/// of them there if the packet says so, and none shown that was erased.
final class FactOrder {

  private FactOrder() {}

  static void check(List<CheckedFact> facts, Description description) {
    switch (description.completeness()) {
      case WHOLE -> whole(facts);
      case CHOSEN -> chosen(facts);
    }
    for (int i = 1; i < facts.size(); i++) {
      follows(Names.leaf(i + 1), facts.get(i - 1), facts.get(i));
    }
    facts.forEach(fact -> erased(fact, facts));
  }

  private static void whole(List<CheckedFact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      PacketRefused.unlessEqual(
          Names.leaf(i + 1), "seq in a whole inquiry", i + 1L, facts.get(i).seq());
    }
  }

  private static void chosen(List<CheckedFact> facts) {
    for (CheckedFact fact : facts) {
      if (!fact.isShown()) {
        throw new PacketRefused(
            Names.leaf(fact.number()), "chosen fact", "something of it shown", "nothing");
      }
    }
  }

  /// Refuses a leaf that stands before the other, or does not continue its chain.
  static void follows(String file, CheckedFact before, CheckedFact after) {
    if (after.seq() <= before.seq()) {
      throw new PacketRefused(file, "seq", "more than " + before.seq(), "" + after.seq());
    }
    if (after.index() <= before.index()) {
      throw new PacketRefused(file, "index", "more than " + before.index(), "" + after.index());
    }
    if (after.seq() == before.seq() + 1) {
      PacketRefused.unlessEqual(file, "prev", before.leaf().digest(), after.leaf().leaf().prev());
    }
  }

  private static void erased(CheckedFact eraser, List<CheckedFact> facts) {
    Optional<Erasure> erasure = eraser.leaf().leaf().erasure();
    erasure
        .filter(e -> e.scope().equals(eraser.leaf().leaf().scope()))
        .ifPresent(e -> facts.forEach(fact -> refuseShown(e, eraser, fact)));
  }

  private static void refuseShown(Erasure erasure, CheckedFact eraser, CheckedFact fact) {
    boolean hit =
        switch (erasure) {
          case Erasure.OneFact one -> fact.seq() == one.seq();
          case Erasure.WholeScope all -> fact.seq() < eraser.seq();
        };
    if (hit && fact.isShown()) {
      throw new PacketRefused(
          Names.shown(fact.number()),
          "fact erased by fact " + Names.number(eraser.number()),
          "nothing shown",
          fact.parts() + " parts");
    }
  }
}
