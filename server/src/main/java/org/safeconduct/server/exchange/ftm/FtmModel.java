package org.safeconduct.server.exchange.ftm;

import java.util.Locale;
import java.util.Set;
import org.safeconduct.server.records.FieldKind;

/// What the FollowTheMoney model says of properties, as far as it matters here: which are dates and
/// which lead to another entity. Every other one is text, so that nothing is lost. A property has
/// the same kind in every file, whatever the file holds.
final class FtmModel {
  private static final Set<String> DATES =
      Set.of(
          "date",
          "startDate",
          "endDate",
          "birthDate",
          "deathDate",
          "incorporationDate",
          "dissolutionDate",
          "createdAt",
          "modifiedAt",
          "retrievedAt",
          "authoredAt",
          "publishedAt",
          "buildDate",
          "registrationDate",
          "listingDate",
          "issueDate",
          "maturityDate",
          "closeDate",
          "fileDate",
          "awardDate");
  private static final Set<String> LINKS =
      Set.of(
          "addressEntity",
          "agency",
          "ancestors",
          "asset",
          "authority",
          "case",
          "client",
          "contract",
          "creditor",
          "debtor",
          "director",
          "employee",
          "employer",
          "entity",
          "holder",
          "involved",
          "member",
          "object",
          "organization",
          "organizer",
          "owner",
          "parent",
          "participant",
          "party",
          "payer",
          "beneficiary",
          "person",
          "post",
          "project",
          "proof",
          "relative",
          "resolved",
          "subject",
          "subsidiaries",
          "supplier",
          "tender");

  private FtmModel() {}

  static FieldKind kind(String property) {
    if (DATES.contains(property)) return FieldKind.DATE;
    return LINKS.contains(property) ? FieldKind.LINK : FieldKind.LONG_TEXT;
  }

  /// `incorporationDate` is *Incorporation date*.
  static String label(String name) {
    String apart = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    return apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1);
  }
}
