package org.safeconduct.server.source.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.OwnFields;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.source.DenialCode;
import org.safeconduct.server.source.Source;
import org.safeconduct.server.source.SourceFact.StatementGraded;
import org.safeconduct.server.source.Sources;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Statements;
import org.safeconduct.server.source.web.StatementPage.Beside;

/// Makes the page of one statement.
final class StatementPages {
  private final Function<SubjectId, OwnFields> own;
  private final Chronicle inquiry;
  private final Statements all;
  private final Sources sources;
  private final Lines lines;
  private final Here here;

  /// @param own fields of the inquiry's own, of one statement
  StatementPages(Chronicle inquiry, Here here, Function<SubjectId, OwnFields> own) {
    this.own = own;
    this.inquiry = inquiry;
    this.all = Statements.of(inquiry);
    this.sources = Sources.of(inquiry);
    this.lines = new Lines(all, inquiry.scope(), here);
    this.here = here;
  }

  /// @param tie as typed
  /// @param worth as typed; absent: as it stands
  StatementPage page(
      SubjectId id, TieForm tie, @Nullable WorthForm worth, List<FieldError> errors) {
    Statement statement = all.at(id).orElseThrow(NotHere::new);
    String seen = inquiry.seen(id).toString();
    return new StatementPage(
        inquiry.scope(),
        lines.of(statement),
        statement,
        language(statement.recorded().language()),
        worth(statement),
        beside(statement),
        own.apply(id),
        seen,
        lines.choices().stream().filter(c -> !c.value().equals(id.toString())).toList(),
        tie,
        worth == null ? standing(statement, seen) : worth,
        errors);
  }

  private String language(@Nullable Language language) {
    Locale reader = here.words().locale();
    return language == null ? "" : language.name(reader);
  }

  private List<Beside> beside(Statement statement) {
    boolean corrects = statement.ties().corrects() != null;
    List<Beside> beside = new ArrayList<>();
    add(beside, "corrections", "", all.correctionsOf(statement));
    add(beside, "corrects", "", lines.found(statement.ties().corrects()));
    if (!corrects) {
      String nothing = here.t("source.rests-on.text");
      add(beside, "rests-on", nothing, lines.found(statement.ties().origin()));
    }
    List<Statement> repeats = all.repeatsOf(statement);
    add(beside, "repeats", here.t("source.repeats.text", repeats.size()), repeats);
    counted(beside, "supported", all.supportersOf(statement));
    counted(beside, "disputed", all.inDisputeWith(statement));
    return beside;
  }

  private void counted(List<Beside> beside, String id, List<Statement> others) {
    int origins = all.origins(others).size();
    add(beside, id, here.t("source.counted", others.size(), origins), others);
  }

  private void add(List<Beside> beside, String id, String text, List<Statement> others) {
    if (!others.isEmpty()) beside.add(new Beside(id, text, lines.of(others)));
  }

  private StatementPage.Worth worth(Statement statement) {
    Weighing weighing = new Weighing(all, sources, here);
    StatementGraded grade = statement.grade();
    return new StatementPage.Worth(
        weighing.grade(statement),
        grade == null ? "" : here.t("source.credibility." + grade.credibility().word()),
        grade == null ? "" : grade.why(),
        weighing.denial(statement),
        sources.of(statement).stream().map(this::source).toList(),
        sources.byId().values().stream().map(s -> new Choice(s.id().toString(), s.name())).toList(),
        Arrays.stream(DenialCode.values())
            .map(c -> new Choice(c.name(), weighing.denial(c)))
            .toList());
  }

  private StatementPage.SourceLine source(Source source) {
    String letter = source.grade() == null ? "" : source.grade().reliability().letter();
    String path = "/inquiries/" + inquiry.scope() + "/sources/" + source.id();
    return new StatementPage.SourceLine(path, source.name(), letter);
  }

  private static WorthForm standing(Statement statement, String seen) {
    StatementGraded grade = statement.grade();
    return new WorthForm(
        seen,
        grade == null ? "" : grade.credibility().name(),
        grade == null ? "" : grade.why(),
        statement.denial().stream().map(DenialCode::name).toList(),
        statement.sources().stream().map(SubjectId::toString).toList());
  }
}
