package org.safeconduct.server.dossier.sheets;

import java.util.List;
import org.safeconduct.server.dossier.sheets.EventRows.ActRow;
import org.safeconduct.server.dossier.sheets.EventRows.AllegedRow;
import org.safeconduct.server.dossier.sheets.EventRows.CommandRow;
import org.safeconduct.server.dossier.sheets.EventRows.EventRow;
import org.safeconduct.server.dossier.sheets.EventRows.HarmedRow;
import org.safeconduct.server.dossier.sheets.EventRows.InterventionRow;
import org.safeconduct.server.dossier.sheets.EventRows.InvolvementRow;
import org.safeconduct.server.dossier.sheets.EventRows.LinkRow;
import org.safeconduct.server.dossier.sheets.OwnRows.ChoiceRow;
import org.safeconduct.server.dossier.sheets.OwnRows.EntryRow;
import org.safeconduct.server.dossier.sheets.OwnRows.FieldRow;
import org.safeconduct.server.dossier.sheets.OwnRows.KindRow;
import org.safeconduct.server.dossier.sheets.OwnRows.LabelRow;
import org.safeconduct.server.dossier.sheets.OwnRows.TitleRow;
import org.safeconduct.server.dossier.sheets.OwnRows.ValueRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.AccountRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.CorrectionRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.ExhibitRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.ParagraphRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.SourceRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.StatementRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.TranslationRow;

/// All sheets of one export. A component is a member of the JSON document and a file of the zip, by
/// its name; a row's components are its columns.
public record Sheets(
    List<About> about,
    List<SourceRow> sources,
    List<StatementRow> statements,
    List<AccountRow> accounts,
    List<ParagraphRow> paragraphs,
    List<CorrectionRow> corrections,
    List<TranslationRow> translations,
    List<ExhibitRow> exhibits,
    List<EventRow> events,
    List<LinkRow> links,
    List<InterventionRow> interventions,
    List<ActRow> acts,
    List<HarmedRow> harmed,
    List<AllegedRow> alleged,
    List<InvolvementRow> involvements,
    List<CommandRow> commands,
    List<KindRow> kinds,
    List<FieldRow> fields,
    List<ChoiceRow> choices,
    List<LabelRow> labels,
    List<EntryRow> entries,
    List<TitleRow> titles,
    List<ValueRow> values) {
  /// Names this format and its version.
  public static final String FORMAT = "safeconduct-export/1";

  /// What the export is of, for whom, for what: one row.
  ///
  /// @param export its id in the house, without a prefix; other programs' ids begin with it
  public record About(
      String format, String export, String title, String recipient, String purpose) {}

  @Override
  public String toString() {
    return "Sheets[" + about.size() + "]";
  }
}
