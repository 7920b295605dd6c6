package org.safeconduct.server.dossier.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of events and acts. What is coded has the HURIDOCS code and, beside it, the word for it in
/// English.
public final class EventRows {
  private EventRows() {}

  /// @param knownFrom statements, accounts and exhibits of this export
  public record EventRow(
      String id,
      String title,
      @Nullable String during,
      List<String> told,
      @Nullable String status,
      @Nullable String statusWord,
      List<String> knownFrom) {}

  /// What an event is to another.
  public record LinkRow(String event, String other, String chain, String chainWord, String why) {}

  public record InterventionRow(
      String event,
      String party,
      String type,
      String typeWord,
      @Nullable String on,
      String askedOf,
      @Nullable String response,
      @Nullable String responseWord) {}

  /// @param key of the row it was brought in from
  /// @param precision how exactly the place is said: no more exactly than the act's floor
  /// @param latitude in degrees; so `longitude`
  public record ActRow(
      String id,
      @Nullable String key,
      @Nullable String event,
      String type,
      String typeWord,
      String during,
      List<String> harmed,
      @Nullable String country,
      @Nullable String region,
      @Nullable String town,
      @Nullable String site,
      @Nullable Double latitude,
      @Nullable Double longitude,
      String precision,
      List<String> methods,
      List<String> methodWords,
      @Nullable String status,
      @Nullable String statusWord,
      @Nullable String reason,
      List<String> told) {}

  /// @param pseudonym for a witness the number made for this export
  public record HarmedRow(
      String id, String pseudonym, String unit, String unitWord, @Nullable Integer people) {}

  /// Of whom it is said that they did it, by office and unit.
  public record AllegedRow(
      String id, String office, String unit, @Nullable String type, @Nullable String typeWord) {}

  public record InvolvementRow(
      String act,
      String alleged,
      String degree,
      String degreeWord,
      @Nullable String status,
      @Nullable String statusWord) {}

  public record CommandRow(
      String alleged, String superior, @Nullable String during, String basis) {}
}
