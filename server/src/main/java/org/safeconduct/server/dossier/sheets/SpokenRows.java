package org.safeconduct.server.dossier.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of what was said or handed over. Dates are as precise as they were given (`about 2017-05`);
/// a column that says nothing is absent.
public final class SpokenRows {
  private SpokenRows() {}

  /// @param reliability a letter, A to F; never of a person
  public record SourceRow(
      String id, String kind, String name, List<String> remark, @Nullable String reliability) {}

  /// @param key of the row it was brought in from
  /// @param speaker absent where the terms hide who said it
  /// @param origin the statement that it rests on, of those that left; so all that follow
  /// @param credibility 1 to 6
  /// @param denial HURIDOCS codes, `list:code`
  public record StatementRow(
      String id,
      @Nullable String key,
      String said,
      @Nullable String speaker,
      String carriedBy,
      @Nullable String language,
      String terms,
      String form,
      String stance,
      List<String> claim,
      @Nullable String origin,
      @Nullable String corrects,
      List<String> supports,
      List<String> disputes,
      List<String> denies,
      @Nullable String figureOf,
      @Nullable Long figure,
      @Nullable Boolean atLeast,
      @Nullable Integer credibility,
      List<String> denial,
      List<String> sources) {}

  /// @param witness a number made for this export
  public record AccountRow(String id, String witness, String kind, String language) {}

  /// @param number from 1
  public record ParagraphRow(String account, int number, String words) {}

  /// The witness says a paragraph differently; both stand.
  public record CorrectionRow(String account, int paragraph, String words, String on) {}

  public record TranslationRow(String account, int paragraph, String language, String words) {}

  /// @param digest SHA-256 of the original, in hexadecimal; the files themselves leave in packets
  public record ExhibitRow(
      String id,
      @Nullable String witness,
      String origin,
      String receivedOn,
      String how,
      long bytes,
      String digest) {}
}
