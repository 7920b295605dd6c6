package org.safeconduct.server.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// What a casefile knows of the request that it came from: the more secret side holds the
/// reference.
public sealed interface TakenUpFact extends Fact {

  /// The request became this casefile. What says who the person is went into their identity.
  ///
  /// @param region where roughly they were when they asked
  @FactType("request-taken-up/1")
  record RequestTakenUp(
      ScopeId inbox,
      SubjectId request,
      @Nullable Writer writer,
      @Nullable Age age,
      String region,
      List<Need> needs,
      @Nullable Passport passport)
      implements TakenUpFact {
    public RequestTakenUp {
      needs = List.copyOf(needs);
    }

    @Override
    public String toString() {
      return "RequestTakenUp[" + request + "]";
    }
  }
}
