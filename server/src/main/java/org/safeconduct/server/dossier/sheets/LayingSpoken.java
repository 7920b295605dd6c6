package org.safeconduct.server.dossier.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.dossier.Shelf;
import org.safeconduct.server.dossier.sheets.SpokenRows.AccountRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.CorrectionRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.ExhibitRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.ParagraphRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.SourceRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.StatementRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.TranslationRow;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.Figure;
import org.safeconduct.server.source.Source;
import org.safeconduct.server.source.SourceFact.SourceGraded;
import org.safeconduct.server.source.SourceFact.StatementGraded;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.testimony.Account;

/// Lays out what was said or handed over: no more of it than a packet would show.
record LayingSpoken(Shelf shelf, Numbers numbers) {

  SourceRow source(SubjectId id) {
    Source source = Objects.requireNonNull(shelf.sources().get(id));
    SourceGraded grade = source.grade();
    return new SourceRow(
        numbers.of(id),
        source.kind().word(),
        source.name(),
        source.remark(),
        grade == null ? null : grade.reliability().letter());
  }

  StatementRow statement(SubjectId id) {
    Statement statement = shelf.statements().at(id).orElseThrow();
    boolean hidden = statement.attribution().hidesSpeaker();
    Figure figure = statement.figure();
    StatementGraded grade = statement.grade();
    return new StatementRow(
        numbers.of(id),
        statement.row() == null ? null : statement.row().key(),
        statement.saidOn().toString(),
        hidden ? null : statement.speaker(),
        statement.carriedBy(),
        Laying.text(statement.recorded().language()),
        statement.attribution().terms().word(),
        statement.attribution().form().word(),
        statement.stance().word(),
        statement.claim(),
        numbers.find(statement.ties().origin()).orElse(null),
        numbers.find(statement.ties().corrects()).orElse(null),
        numbers.of(statement.ties().supports()),
        numbers.of(statement.ties().against()),
        numbers.of(statement.ties().denied()),
        figure == null ? null : figure.what(),
        figure == null ? null : figure.value(),
        figure == null ? null : figure.atLeast(),
        grade == null ? null : grade.credibility().figure(),
        statement.denial().stream().map(d -> d.thesaurus() + ":" + d.code()).sorted().toList(),
        numbers.of(hidden ? Set.of() : statement.sources()));
  }

  AccountRow account(SubjectId id) {
    Account account = account(id, shelf);
    return new AccountRow(
        numbers.of(id),
        numbers.witness(account.witness()),
        account.kind().word(),
        account.language().tag());
  }

  List<ParagraphRow> paragraphs(SubjectId id) {
    List<ParagraphRow> rows = new ArrayList<>();
    for (Account.Paragraph paragraph : account(id, shelf).paragraphs()) {
      rows.add(new ParagraphRow(numbers.of(id), rows.size() + 1, paragraph.covered()));
    }
    return rows;
  }

  List<CorrectionRow> corrections(SubjectId id) {
    List<CorrectionRow> rows = new ArrayList<>();
    int number = 0;
    for (Account.Paragraph paragraph : account(id, shelf).paragraphs()) {
      number++;
      for (Account.Correction said : paragraph.corrections()) {
        rows.add(new CorrectionRow(numbers.of(id), number, said.words(), said.on().toString()));
      }
    }
    return rows;
  }

  List<TranslationRow> translations(SubjectId id) {
    List<TranslationRow> rows = new ArrayList<>();
    int number = 0;
    for (Account.Paragraph paragraph : account(id, shelf).paragraphs()) {
      number++;
      if (!paragraph.others().isEmpty()) continue;
      for (Account.Translation said : paragraph.translations()) {
        rows.add(new TranslationRow(numbers.of(id), number, said.to().tag(), said.words()));
      }
    }
    return rows;
  }

  private static Account account(SubjectId id, Shelf shelf) {
    return shelf.account(id).orElseThrow();
  }

  ExhibitRow exhibit(SubjectId id) {
    Exhibit exhibit = shelf.exhibit(id).orElseThrow();
    Acquisition acquisition = exhibit.acquisition();
    @Nullable SubjectId witness = acquisition.witness();
    return new ExhibitRow(
        numbers.of(id),
        witness == null ? null : numbers.witness(witness),
        acquisition.origin().word(),
        acquisition.receivedOn().toString(),
        acquisition.how(),
        exhibit.bytes(),
        exhibit.digest());
  }
}
