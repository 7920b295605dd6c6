package org.safeconduct.server.vault;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.vault.box.GrantRow;

/// A grant as a row and back.
final class GrantRowOf {
  private GrantRowOf() {}

  static GrantRow grant(GrantOf of, long batch) {
    SignedGrant grant = of.grant();
    Instant until = grant.until();
    return new GrantRow(
        grant.scope(),
        grant.to(),
        grant.half().text(),
        grant.generation(),
        of.fact(),
        grant.origin(),
        grant.epoch(),
        grant.suite().name(),
        grant.right().name().toLowerCase(Locale.ROOT),
        grant.wrapped(),
        until == null ? null : until.toString(),
        grant.by(),
        grant.signature(),
        0,
        batch);
  }

  static SignedGrant signed(GrantRow row) {
    return new SignedGrant(
        row.origin(),
        row.scope(),
        row.generation(),
        half(row),
        row.audience(),
        row.epoch(),
        right(row),
        until(row),
        row.grantedBy(),
        Suite.valueOf(row.suite()),
        row.wrapped(),
        row.signature());
  }

  static StandingGrant standing(GrantRow row) {
    return new StandingGrant(
        row.scope(),
        row.audience(),
        row.generation(),
        half(row),
        right(row),
        until(row),
        row.fact(),
        row.turn());
  }

  static Half half(GrantRow row) {
    return Half.parse(row.half());
  }

  static boolean isLoan(GrantRow row) {
    return signed(row).isLoan();
  }

  static Right right(GrantRow row) {
    return Right.valueOf(row.allows().toUpperCase(Locale.ROOT));
  }

  static @Nullable Instant until(GrantRow row) {
    String expires = row.expires();
    return expires == null ? null : Instant.parse(expires);
  }
}
