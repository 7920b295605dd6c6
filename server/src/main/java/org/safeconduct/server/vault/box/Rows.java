package org.safeconduct.server.vault.box;

import org.safeconduct.server.store.Sql;

/// The rows of the box in one transaction or snapshot, opened from their outer layer.
public final class Rows {
  private final Sql sql;
  private final Shred shred;

  Rows(Sql sql, Shred shred) {
    this.sql = sql;
    this.shred = shred;
  }

  public HouseRows house() {
    return new HouseRows(sql, shred);
  }

  public Counters counters() {
    return new Counters(sql);
  }

  public MemberRows members() {
    return new MemberRows(sql, shred);
  }

  public TeamRows teams() {
    return new TeamRows(sql, shred);
  }

  public RecoveryRows recovery() {
    return new RecoveryRows(sql, shred);
  }

  public ScopeRows scopes() {
    return new ScopeRows(sql, shred);
  }

  public GrantRows grants() {
    return new GrantRows(sql, shred);
  }

  public BodyRows bodies() {
    return new BodyRows(sql, shred);
  }

  public BatchRows batches() {
    return new BatchRows(sql);
  }

  public IndexKeyRows indexKeys() {
    return new IndexKeyRows(sql, shred);
  }
}
