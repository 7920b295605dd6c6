package org.safeconduct.server.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;

/// Tells facts one after the other, a minute apart, as a chronicle that a fold can read.
public final class Telling {
  public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  public static final MemberId ONE = new MemberId(new Bits128(1, 1));
  public static final MemberId OTHER = new MemberId(new Bits128(1, 2));

  private final ScopeId scope;
  private final ScopeKind kind;
  private final List<Entry> entries = new ArrayList<>();

  public Telling(ScopeKind kind) {
    this.kind = kind;
    this.scope = new ScopeId(new Bits128(7, kind.name().hashCode()));
  }

  public static SubjectId subject(int n) {
    return new SubjectId(new Bits128(3, n));
  }

  public static ScopeId scope(int n) {
    return new ScopeId(new Bits128(4, n));
  }

  public Telling tell(SubjectId subject, Fact fact) {
    return tell(ONE, subject, fact);
  }

  public Telling tell(MemberId by, SubjectId subject, Fact fact) {
    long seq = entries.size() + 1L;
    entries.add(
        new Entry.Open(
            new Told<>(
                new FactRef(scope, seq),
                subject,
                by,
                START.plus(Duration.ofMinutes(seq - 1)),
                fact)));
    return this;
  }

  public Chronicle chronicle() {
    return new Chronicle(scope, kind, subject(0), entries);
  }
}
