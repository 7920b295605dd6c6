package org.safeconduct.server.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The short form: the same that a person fills in on the public pages and a member for a caller.
/// Everything may be left out; null, or empty, is *not said*.
///
/// @param language tag of the language they speak (`ru`); may be empty
/// @param region where roughly, never an address
/// @param passportWhere in their words
/// @param neverKnow who must never learn of it
/// @param account what happened, in their words
public record Asked(
    String language,
    @Nullable CanWrite now,
    @Nullable Writer writer,
    @Nullable Age age,
    String region,
    List<Need> needs,
    @Nullable Passport passport,
    String passportWhere,
    Reach reach,
    List<String> neverKnow,
    @Nullable LooksUntil looksUntil,
    List<String> account) {
  public Asked {
    needs = needs.stream().distinct().sorted().toList();
    neverKnow = List.copyOf(neverKnow);
    account = List.copyOf(account);
  }

  /// Nothing said at all.
  public boolean saysNothing() {
    return (language.isEmpty() ? this : in("")).equals(NOTHING);
  }

  private Asked in(String tag) {
    return new Asked(
        tag,
        now,
        writer,
        age,
        region,
        needs,
        passport,
        passportWhere,
        reach,
        neverKnow,
        looksUntil,
        account);
  }

  public static final Asked NOTHING =
      new Asked(
          "", null, null, null, "", List.of(), null, "", Reach.NONE, List.of(), null, List.of());

  @Override
  public String toString() {
    return "Asked";
  }
}
