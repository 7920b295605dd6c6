package org.safeconduct.server.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;

/// A chronicle told fact by fact, as a fold sees it: for tests of pure rules.
public final class ChronicleOf {
  public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  public static final MemberId WRITER = new MemberId(new Bits128(1, 1));

  private final ScopeId scope = new ScopeId(new Bits128(7, 7));
  private final ScopeKind kind;
  private final List<Entry> entries = new ArrayList<>();

  public ChronicleOf(ScopeKind kind) {
    this.kind = kind;
  }

  /// The n-th subject; 0 is the root.
  public static SubjectId subject(int n) {
    return new SubjectId(new Bits128(9, n));
  }

  public ChronicleOf tell(int subject, Fact... facts) {
    for (Fact fact : facts) {
      FactRef ref = new FactRef(scope, entries.size() + 1L);
      Instant at = START.plusSeconds(60L * entries.size());
      entries.add(new Entry.Open(new Told<>(ref, subject(subject), WRITER, at, fact)));
    }
    return this;
  }

  public ChronicleOf erased(int subject) {
    entries.add(new Entry.Erased(new FactRef(scope, entries.size() + 1L), subject(subject)));
    return this;
  }

  public Chronicle chronicle() {
    return new Chronicle(scope, kind, subject(0), entries);
  }
}
