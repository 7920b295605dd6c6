package org.safeconduct.server.casework;

import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;

/// What was found out about whether a person is who they say, and whether it is they who write.
public sealed interface VerificationFact extends Fact {

  /// The check as it stands now; a later one replaces an earlier one whole.
  ///
  /// @param vouches who stands for the person; may be empty
  /// @param checked what was checked, and how
  /// @param open what stays unknown
  @FactType("person-checked/1")
  record PersonChecked(
      Standing standing, List<String> vouches, List<String> checked, List<String> open)
      implements VerificationFact {
    public PersonChecked {
      vouches = List.copyOf(vouches);
      checked = List.copyOf(checked);
      open = List.copyOf(open);
    }

    @Override
    public String toString() {
      return "PersonChecked[" + standing + "]";
    }
  }

  /// Perhaps somebody else reads and writes in their place, or stands beside them.
  @FactType("own-hands-doubted/1")
  record OwnHandsDoubted(List<String> why) implements VerificationFact {
    public OwnHandsDoubted {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "OwnHandsDoubted";
    }
  }

  /// It is the person, and alone: somebody made sure.
  @FactType("own-hands-assured/1")
  record OwnHandsAssured(List<String> how) implements VerificationFact {
    public OwnHandsAssured {
      how = List.copyOf(how);
    }

    @Override
    public String toString() {
      return "OwnHandsAssured";
    }
  }
}
