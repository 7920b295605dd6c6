package org.safeconduct.server.passage.web;

import java.util.List;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.passage.Attribution;
import org.safeconduct.server.passage.PassageDesk;
import org.safeconduct.server.passage.PassageFact.AppealLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.passage.PassageFact.ApplicationWithdrawn;
import org.safeconduct.server.passage.PassageFact.AuthorityStatusSeen;
import org.safeconduct.server.passage.PassageFact.BiometricsGiven;
import org.safeconduct.server.passage.PassageFact.DocumentsAsked;
import org.safeconduct.server.passage.PassageFact.DocumentsHandedIn;
import org.safeconduct.server.passage.PassageFact.InformalWordCorrected;
import org.safeconduct.server.passage.PassageFact.InformalWordGiven;
import org.safeconduct.server.passage.PassageFact.RemedySet;
import org.safeconduct.server.passage.PassageFact.VisaGranted;
import org.safeconduct.server.passage.PassageFact.VisaInterviewHeld;
import org.safeconduct.server.passage.PassageFact.VisaInterviewSet;
import org.safeconduct.server.passage.PassageFact.VisaRefused;
import org.safeconduct.server.passage.RefusalGround;
import org.safeconduct.server.passage.Remedy;
import org.safeconduct.server.passage.Step;
import org.safeconduct.server.passage.Tenor;
import org.safeconduct.server.passage.VisaKind;
import org.safeconduct.server.passage.WithdrawnBy;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;

/// Reads a step's form. What is wrong with it is in `typed`; only where nothing is may [Act#take]
/// be called.
record StepReading(Typed typed, StepForm form) {

  /// A step that was read, ready to be taken.
  interface Act {
    Outcome take(PassageDesk desk, Unlocked unlocked, At at);
  }

  Act read(Step step) {
    return switch (step) {
      case PLAN -> plan();
      case HEAR -> form.word().isEmpty() ? hear() : hearBetter();
      case LODGE -> lodge();
      case BIOMETRICS -> {
        var given = new BiometricsGiven(typed.date("on", form.on()), form.office());
        yield (desk, unlocked, at) -> desk.giveBiometrics(unlocked, at, given);
      }
      case SET_INTERVIEW -> {
        var set =
            new VisaInterviewSet(typed.due("day", form.day(), "zone", form.zone()), form.office());
        yield (desk, unlocked, at) -> desk.setInterview(unlocked, at, set);
      }
      case HOLD_INTERVIEW -> {
        var held = new VisaInterviewHeld(typed.date("on", form.on()), Paragraphs.of(form.words()));
        yield (desk, unlocked, at) -> desk.holdInterview(unlocked, at, held);
      }
      case ASK_DOCUMENTS -> askDocuments();
      case HAND_IN -> {
        var there = new DocumentsHandedIn(typed.date("on", form.on()), Paragraphs.of(form.words()));
        yield (desk, unlocked, at) -> desk.handIn(unlocked, at, there);
      }
      case SEE_STATUS -> {
        var status = typed.needed("words", form.words());
        var seen =
            new AuthorityStatusSeen(
                status, typed.date("on", form.on()), typed.needed("office", form.office()));
        yield (desk, unlocked, at) -> desk.seeStatus(unlocked, at, seen);
      }
      case REFUSE -> refuse();
      case SET_REMEDY -> {
        var set = new RemedySet(remedy());
        yield (desk, unlocked, at) -> desk.setRemedy(unlocked, at, set);
      }
      case APPEAL -> appeal();
      case GRANT -> grant();
      case WITHDRAW -> withdraw();
    };
  }

  private Act plan() {
    var plan =
        new ApplicationPlanned(
            typed.country("country", form.country()),
            typed.needed("route", form.route()),
            Paragraphs.of(form.words()),
            form.viaRoute());
    return (desk, unlocked, at) -> desk.replan(unlocked, at, plan);
  }

  private Act hear() {
    var word =
        new InformalWordGiven(
            typed.term("tenor", Tenor.class, form.tenor()),
            typed.needed("office", form.office()),
            typed.term("attribution", Attribution.class, form.attribution()),
            typed.date("on", form.on()),
            typed.neededWords("words", form.words()),
            form.through());
    return (desk, unlocked, at) -> desk.hear(unlocked, at, word);
  }

  private Act hearBetter() {
    var word =
        new InformalWordCorrected(
            seq(),
            typed.term("tenor", Tenor.class, form.tenor()),
            typed.needed("office", form.office()),
            typed.date("on", form.on()),
            typed.neededWords("words", form.words()));
    return (desk, unlocked, at) -> desk.correct(unlocked, at, word);
  }

  private long seq() {
    try {
      return Long.parseLong(form.word());
    } catch (NumberFormatException e) {
      typed.wrong("", "passage.refuse.no-such-word");
      return 0;
    }
  }

  private Act lodge() {
    var lodged =
        new ApplicationLodged(
            typed.date("on", form.on()),
            typed.needed("office", form.office()),
            Typed.orNull(form.reference()));
    return (desk, unlocked, at) -> desk.lodge(unlocked, at, lodged);
  }

  private Act askDocuments() {
    var asked =
        new DocumentsAsked(
            typed.needed("words", form.words()).lines().filter(l -> !l.isBlank()).toList(),
            typed.due("day", form.day(), "zone", form.zone()));
    return (desk, unlocked, at) -> desk.askDocuments(unlocked, at, asked);
  }

  private Act refuse() {
    var refused =
        new VisaRefused(
            typed.term("ground", RefusalGround.class, form.ground()),
            typed.date("on", form.on()),
            Paragraphs.of(form.words()),
            form.hasRemedy() ? List.of(remedy()) : List.of());
    return (desk, unlocked, at) -> desk.refuse(unlocked, at, refused);
  }

  private Remedy remedy() {
    return new Remedy(
        typed.term("remedy", Remedy.Kind.class, form.remedy()),
        form.forum(),
        typed.due("day", form.day(), "zone", form.zone()));
  }

  private Act appeal() {
    var appeal =
        new AppealLodged(
            typed.term("remedy", Remedy.Kind.class, form.remedy()),
            typed.date("on", form.on()),
            Typed.orNull(form.reference()));
    return (desk, unlocked, at) -> desk.appeal(unlocked, at, appeal);
  }

  private Act grant() {
    var granted =
        new VisaGranted(
            typed.term("visa", VisaKind.class, form.visa()),
            typed.date("on", form.on()),
            typed.day("day", form.day()),
            Paragraphs.of(form.words()));
    return (desk, unlocked, at) -> desk.grant(unlocked, at, granted);
  }

  private Act withdraw() {
    var withdrawn =
        new ApplicationWithdrawn(
            typed.term("by", WithdrawnBy.class, form.by()),
            typed.date("on", form.on()),
            Paragraphs.of(form.words()));
    return (desk, unlocked, at) -> desk.withdraw(unlocked, at, withdrawn);
  }

  @Override
  public String toString() {
    return "StepReading";
  }
}
