package org.safeconduct.server.dossier.sheets;

import org.jspecify.annotations.Nullable;

/// Rows of what the inquiry keeps that no other sheet knows: its own kinds of record, their
/// entries, and its own fields of acts, sources and the rest. What things are called stands apart,
/// once for each language, and so does each value.
public final class OwnRows {
  private OwnRows() {}

  /// @param key as the house knows it
  /// @param of `own` for entries of its own; otherwise the kind of row that has its fields
  public record KindRow(String id, String key, String of) {}

  /// @param takes `text`, `date`, `choice`, `link`, …
  /// @param leadsTo key of the kind that a link leads to
  public record FieldRow(
      String kind, String field, String takes, boolean needed, @Nullable String leadsTo) {}

  /// @param under the choice above it
  public record ChoiceRow(String kind, String field, String choice, @Nullable String under) {}

  /// What a kind, one of its fields, or one of that field's choices is called.
  public record LabelRow(
      String kind,
      @Nullable String field,
      @Nullable String choice,
      String language,
      String words) {}

  /// @param key by which it was known where it came from
  public record EntryRow(String id, String kind, @Nullable String key) {}

  public record TitleRow(String entry, String language, String words) {}

  /// One value of one field. Of a list it is the choice, of a link or a file the id of what it
  /// leads to; of a place its names, the narrowest first.
  ///
  /// @param item the entry, act, source, … that has it
  /// @param language in which it is written, if somebody said so
  /// @param latitude in degrees; so `longitude`
  public record ValueRow(
      String item,
      String kind,
      String field,
      @Nullable String language,
      String value,
      @Nullable Double latitude,
      @Nullable Double longitude) {}
}
