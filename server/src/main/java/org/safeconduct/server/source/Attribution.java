package org.safeconduct.server.source;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Term;

/// On which terms something was said, and in which form. Whoever speaks on background is named only
/// as agreed, so the statement's speaker *is* the agreed description.
///
/// @param embargoedUntil not before this day
public record Attribution(Terms terms, Form form, @Nullable LocalDate embargoedUntil) {
  public enum Terms implements Term {
    ON_RECORD,
    ON_BACKGROUND,
    DEEP_BACKGROUND,
    OFF_RECORD
  }

  public enum Form implements Term {
    SPOKEN,
    WRITTEN_STATEMENT,
    OFFICIAL_DOCUMENT,
    JUDGMENT,
    SPOKESPERSON,
    ANONYMOUS_SOURCE
  }

  /// Why a statement on these terms must not leave on that day; empty if it may.
  public Optional<Hold> holds(LocalDate today) {
    if (terms == Terms.OFF_RECORD) return Optional.of(Hold.OFF_RECORD);
    if (embargoedUntil != null && today.isBefore(embargoedUntil)) {
      return Optional.of(Hold.EMBARGOED);
    }
    return Optional.empty();
  }

  /// Whether it may leave only without its speaker.
  public boolean hidesSpeaker() {
    return terms == Terms.DEEP_BACKGROUND;
  }

  public enum Hold implements Term {
    OFF_RECORD,
    EMBARGOED
  }
}
