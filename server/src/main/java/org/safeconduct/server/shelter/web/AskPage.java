package org.safeconduct.server.shelter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.shelter.Ask;
import org.safeconduct.server.shelter.AskDesk;
import org.safeconduct.server.shelter.AskFact.ShelterAsked;
import org.safeconduct.server.shelter.Assured;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// What was asked for one person, and what was answered.
///
/// @param shelter whether the reader is of the team that was asked
/// @param tells whether the reader may tell again what the casefile says
/// @param stay where the stay is, for who may open it; else empty
public record AskPage(
    String path,
    String codename,
    String casefile,
    boolean shelter,
    boolean tells,
    String stay,
    String seen,
    String assured,
    CasefileSays said,
    boolean figuresAsked,
    List<Asked> asked,
    List<Choice> assurances,
    List<Happened> story,
    List<FieldError> errors)
    implements Page {
  public AskPage {
    asked = List.copyOf(asked);
    assurances = List.copyOf(assurances);
    story = List.copyOf(story);
    errors = List.copyOf(errors);
  }

  /// One asking.
  public record Asked(
      String path,
      String seen,
      Mark mark,
      String state,
      String from,
      String until,
      int people,
      List<String> needs,
      boolean waiting,
      boolean undecided,
      List<String> answer) {
    static Asked of(Here here, AskDesk.Look look, Ask ask) {
      ShelterAsked asked = ask.asked().fact();
      LocalDate until = asked.until();
      return new Asked(
          "/shelter/asks/" + look.scope() + "/" + ask.id(),
          look.chronicle().seen(ask.id()).toString(),
          Marks.of(ask.state()),
          "shelter.ask." + ask.state().word(),
          here.day(asked.from()),
          until == null ? "" : here.day(until),
          asked.people(),
          asked.needs(),
          ask instanceof Ask.Waiting,
          ask instanceof Ask.Undecided,
          ask instanceof Ask.Declined declined ? declined.words() : List.of());
    }

    @Override
    public String toString() {
      return "Asked";
    }
  }

  /// Who reads it.
  ///
  /// @param shelter whether they are of the team that was asked
  /// @param casefile whether they may open the casefile
  /// @param stay the stay, for who may open it
  record Reader(boolean shelter, boolean casefile, Optional<ScopeId> stay) {}

  static AskPage of(
      Here here,
      AskDesk.Look look,
      Reader reader,
      CasefileSays said,
      List<Happened> story,
      List<FieldError> errors) {
    return new AskPage(
        "/shelter/asks/" + look.scope(),
        look.asks().opened().codename(),
        "/casefiles/" + look.asks().opened().casefile(),
        reader.shelter(),
        reader.casefile(),
        reader.stay().map(scope -> "/shelter/stays/" + scope).orElse(""),
        look.chronicle().seen(look.chronicle().root()).toString(),
        look.asks().doubt().orElse(look.asks().assured()).name(),
        said,
        look.asks().figuresAsked(),
        look.asks().asks().reversed().stream().map(ask -> Asked.of(here, look, ask)).toList(),
        Choice.of(here, Assured.class, "shelter.assured"),
        story,
        errors);
  }

  @Override
  public String template() {
    return "shelter/asked";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "AskPage";
  }
}
