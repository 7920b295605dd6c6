package org.safeconduct.server.journal;

import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.SubjectId;

/// One place of a scope as a reader finds it.
public sealed interface Entry {
  FactRef ref();

  SubjectId subject();

  /// Open, and of a type that a module knows.
  record Open(Told<Fact> told) implements Entry {
    @Override
    public FactRef ref() {
      return told.ref();
    }

    @Override
    public SubjectId subject() {
      return told.subject();
    }
  }

  /// Its body is gone for ever by two people's decision; the leaf stays.
  record Erased(FactRef ref, SubjectId subject) implements Entry {}

  /// There, but under a key that this reader does not have.
  record Closed(FactRef ref, SubjectId subject) implements Entry {}

  /// Open, but of a type or version that no module of this program knows.
  record Unknown(FactRef ref, SubjectId subject, String type) implements Entry {}
}
