package org.safeconduct.server.dossier.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.dossier.sheets.EventRows.ActRow;
import org.safeconduct.server.dossier.sheets.EventRows.AllegedRow;
import org.safeconduct.server.dossier.sheets.EventRows.HarmedRow;
import org.safeconduct.server.dossier.sheets.OwnRows.EntryRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.AccountRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.CorrectionRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.ExhibitRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.ParagraphRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.SourceRow;
import org.safeconduct.server.dossier.sheets.SpokenRows.StatementRow;
import org.safeconduct.server.events.TypedPeople;

/// Writes sheets as FollowTheMoney entities, one a line; the stream stays open. Who did what to
/// whom is said by links with a role: `involved` would show those harmed and those alleged as one
/// crowd.
public final class FtmSheets {
  private static final byte[] NEW_LINE = {'\n'};

  private final Sheets sheets;
  private final String prefix;
  private final Consumer<FtmEntity> out;
  private final FtmOwn own;
  private int links;

  private FtmSheets(Sheets sheets, Consumer<FtmEntity> out) {
    this.sheets = sheets;
    this.own = new FtmOwn(sheets);
    this.prefix = "sc-" + sheets.about().getFirst().export() + "-";
    this.out = out;
  }

  public static void write(Sheets sheets, OutputStream stream) throws IOException {
    entities(
        sheets,
        entity -> {
          JsonSheets.JSON.writeValue(stream, entity);
          write(stream);
        });
  }

  private static void write(OutputStream stream) {
    try {
      stream.write(NEW_LINE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Each entity in turn.
  static void entities(Sheets sheets, Consumer<FtmEntity> out) {
    FtmSheets writing = new FtmSheets(sheets, out);
    writing.spoken();
    writing.known();
    sheets.entries().forEach(writing::entry);
    writing.own.links().forEach(v -> writing.link(v.item(), writing.own.label(v), v.value()));
  }

  private void spoken() {
    Sheets.About about = sheets.about().getFirst();
    out.accept(
        entity("inquiry", "Project").with("name", about.title()).with("aim", about.purpose()));
    sheets.sources().forEach(this::source);
    sheets.statements().forEach(this::statement);
    sheets.accounts().forEach(this::account);
    sheets.exhibits().forEach(this::exhibit);
  }

  private void source(SourceRow row) {
    String schema =
        switch (row.kind()) {
          case "authority" -> "PublicBody";
          case "person" -> "LegalEntity";
          default -> "Organization";
        };
    out.accept(
        entity(row.id(), schema)
            .with("name", row.name())
            .with("summary", "Source: " + row.kind())
            .with("notes", row.remark())
            .with("notes", row.reliability() == null ? null : "Reliability " + row.reliability()));
  }

  private void statement(StatementRow row) {
    out.accept(
        entity(row.id(), "PlainText")
            .with("title", joined(row.speaker(), row.said()))
            .with("author", row.speaker())
            .with("publisher", row.carriedBy())
            .during(row.said())
            .in(row.language())
            .with("bodyText", String.join("\n\n", row.claim()))
            .with("keywords", row.terms(), row.form(), row.stance()));
    if (row.origin() != null) link(row.id(), "rests on", row.origin());
    if (row.corrects() != null) link(row.id(), "corrects", row.corrects());
    row.supports().forEach(other -> link(row.id(), "supports", other));
    row.denies().forEach(other -> link(row.id(), "denies", other));
    row.disputes().stream()
        .filter(other -> !row.denies().contains(other))
        .forEach(other -> link(row.id(), "disputes", other));
    row.sources().forEach(source -> link(source, "said or carried", row.id()));
  }

  private void account(AccountRow row) {
    List<String> words =
        sheets.paragraphs().stream()
            .filter(p -> p.account().equals(row.id()))
            .map(ParagraphRow::words)
            .toList();
    List<String> later =
        sheets.corrections().stream()
            .filter(c -> c.account().equals(row.id()))
            .map(FtmSheets::correction)
            .toList();
    out.accept(
        entity(row.id(), "PlainText")
            .with("title", "Account of " + row.witness())
            .with("author", row.witness())
            .in(row.language())
            .with("bodyText", String.join("\n\n", words))
            .with("notes", later)
            .with("keywords", row.kind()));
  }

  private static String correction(CorrectionRow said) {
    return "Paragraph "
        + said.paragraph()
        + ", said differently "
        + said.on()
        + ": "
        + said.words();
  }

  private void exhibit(ExhibitRow row) {
    out.accept(
        entity(row.id(), "Document")
            .with("title", "Exhibit " + row.id())
            .with("fileSize", Long.toString(row.bytes()))
            .with("author", row.witness())
            .with("notes", "SHA-256 " + row.digest(), row.how() + ", " + row.receivedOn()));
  }

  private void known() {
    sheets
        .events()
        .forEach(row ->
            out.accept(
                entity(row.id(), "Event")
                    .with("name", row.title())
                    .during(row.during())
                    .with("description", row.told())
                    .with("proof", row.knownFrom().stream().map(this::id).toList())));
    sheets.links().forEach(row -> link(row.event(), row.chainWord(), row.other()));
    sheets.harmed().forEach(this::harmed);
    sheets.alleged().forEach(this::alleged);
    sheets.acts().forEach(this::act);
    sheets
        .involvements()
        .forEach(row -> link(row.alleged(), "alleged: " + row.degreeWord(), row.act()));
    sheets.commands().forEach(row -> link(row.alleged(), "under the command of", row.superior()));
  }

  private void harmed(HarmedRow row) {
    boolean one = row.unit().equals(TypedPeople.INDIVIDUAL.text());
    out.accept(entity(row.id(), one ? "Person" : "LegalEntity").with("name", row.pseudonym()));
  }

  private void alleged(AllegedRow row) {
    out.accept(
        entity(row.id(), "LegalEntity")
            .with("name", joined(row.office(), row.unit()))
            .with("summary", "Alleged perpetrator")
            .with("classification", row.typeWord()));
  }

  private void act(ActRow row) {
    out.accept(
        entity(row.id(), "Event")
            .with("name", row.typeWord())
            .with("recordId", row.key())
            .during(row.during())
            .with("country", row.country() == null ? null : row.country().toLowerCase(Locale.ROOT))
            .with("location", joined(row.site(), row.town(), row.region()))
            .with("keywords", row.methodWords())
            .with("description", row.told()));
    if (row.event() != null) link(row.id(), "part of", row.event());
    row.harmed().forEach(person -> link(person, "harmed by", row.id()));
  }

  private void entry(EntryRow row) {
    out.accept(
        entity(row.id(), "PlainText")
            .with("title", own.titles(row.id()))
            .with("recordId", row.key())
            .with("keywords", own.kind(row.kind())));
  }

  private void link(String subject, String role, String object) {
    out.accept(
        entity("link-" + ++links, "UnknownLink")
            .with("subject", id(subject))
            .with("object", id(object))
            .with("role", role));
  }

  private static String joined(@Nullable String... words) {
    return Arrays.stream(words)
        .filter(word -> word != null && !word.isBlank())
        .collect(Collectors.joining(", "));
  }

  private FtmEntity entity(String local, String schema) {
    return FtmEntity.of(id(local), schema).with("notes", own.notes(local));
  }

  private String id(String local) {
    return prefix + local;
  }
}
