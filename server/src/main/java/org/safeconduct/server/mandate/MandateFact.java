package org.safeconduct.server.mandate;

import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.ScopeId;

/// What a mandate is made of: a number in the inquiry, terms for its team, a name for custodians.
public sealed interface MandateFact extends Fact permits MandateFact.Bridge, TermsFact {

  /// The two ends of the bridge.
  sealed interface Bridge extends MandateFact {}

  /// In the inquiry, on a subject of its own: from now on this person is this number here.
  ///
  /// @param terms the scope that says what of this witness may leave
  @FactType("witness-numbered/1")
  record WitnessNumbered(WitnessNumber number, ScopeId terms) implements Bridge {}

  /// In the mandate's scope, for custodians: who the number is.
  ///
  /// @param person the name, as far as there is one to be known
  /// @param reach how to ask this person; withdrawal and "who may be asked again" need it
  /// @param identity the person's identity scope, where there is a casefile
  @FactType("mandate-opened/1")
  record MandateOpened(
      WitnessNumber number,
      ScopeId inquiry,
      ScopeId terms,
      String person,
      String reach,
      @Nullable ScopeId identity)
      implements Bridge {
    @Override
    public String toString() {
      return "MandateOpened[" + number + "]";
    }
  }
}
