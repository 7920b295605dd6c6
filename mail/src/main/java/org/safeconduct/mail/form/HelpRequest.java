package org.safeconduct.mail.form;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The short form, as the person sent it. Everything may be left out: null, or empty, is *not
/// said*.
///
/// @param language the tag of the form's language (`ru`)
/// @param now whether they can write in safety
/// @param region where roughly, never an address
/// @param passportWhere in their words
/// @param mustNeverKnow who must never learn of it
/// @param account what happened, in their words
public record HelpRequest(
    String language,
    @Nullable CanWrite now,
    @Nullable Writer writer,
    @Nullable Age age,
    String region,
    Set<Need> needs,
    @Nullable Passport passport,
    String passportWhere,
    Contact contact,
    String mustNeverKnow,
    @Nullable LooksUntil looksUntil,
    String account) {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");

  public HelpRequest {
    if (!TAG.matcher(language).matches()) throw new IllegalArgumentException("not a language tag");
    EnumSet<Need> sorted = EnumSet.noneOf(Need.class);
    sorted.addAll(needs);
    needs = Set.copyOf(sorted);
    Limits.line("region", region);
    Limits.line("passport", passportWhere);
    Limits.line("who must never know", mustNeverKnow);
    Limits.text("what happened", account);
  }

  /// The empty form in a language.
  public static HelpRequest empty(String language) {
    return new HelpRequest(
        language, null, null, null, "", Set.of(), null, "", Contact.NONE, "", null, "");
  }

  @Override
  public String toString() {
    return "HelpRequest[hidden]";
  }
}
