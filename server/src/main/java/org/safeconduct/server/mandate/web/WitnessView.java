package org.safeconduct.server.mandate.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.mandate.Basis;
import org.safeconduct.server.mandate.Basis.Grounded;
import org.safeconduct.server.mandate.Basis.Lack;
import org.safeconduct.server.mandate.Condition;
import org.safeconduct.server.mandate.MayLeave;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.web.WitnessPage.ConditionLine;
import org.safeconduct.server.mandate.web.WitnessPage.FindingLine;
import org.safeconduct.server.mandate.web.WitnessPage.Holding;
import org.safeconduct.server.mandate.web.WitnessPage.Line;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes terms ready to be shown to one member at one moment.
record WitnessView(Terms terms, MemberId me, Instant now, Here here, TermsTelling telling) {

  List<Line> bases() {
    return terms.bases().reversed().stream().map(this::line).toList();
  }

  private Line line(Basis basis) {
    Grounded grounded = basis.grounded();
    Optional<Lack> lack =
        MayLeave.lack(
            basis,
            terms,
            grounded.release().kinds().getFirst(),
            grounded.release().recipient(),
            now);
    boolean alone = lack.filter(l -> l == Lack.SECOND_MEMBER_MISSING).isPresent();
    return new Line(
        grounded.seq(),
        lack.map(WitnessView::mark).orElse(Mark.GOOD),
        lack.map(l -> "mandate.lack." + l.word()).orElse("mandate.live"),
        "mandate.basis." + kind(basis),
        "mandate.aim." + grounded.release().aim().word(),
        grounded.release().recipient().office(),
        grounded.release().kinds().stream().map(k -> "mandate.item." + k.word()).toList(),
        grounded.until() == null ? "" : here.day(grounded.until()),
        alone && !grounded.by().equals(me),
        terms.toTell().contains(basis));
  }

  private static Mark mark(Lack lack) {
    return switch (lack) {
      case WITHDRAWN, EXPIRED -> Mark.ENDED;
      case GROWN_UP -> Mark.ENDED;
      case WITHHELD, PERSON_CANNOT_BE_ASKED, NOT_NAMED_BY_THE_PERSON, GUARDIAN_NOT_SAFE ->
          Mark.SEALED;
      case CONDITION_NOT_CONFIRMED,
          SECOND_MEMBER_MISSING,
          ASKED_UNDER_PRESSURE,
          ASSENT_ALONE,
          ASSENT_MISSING,
          ASKED_AS_A_MINOR ->
          Mark.WAITING;
    };
  }

  private static String kind(Basis basis) {
    return switch (basis) {
      case Basis.Consented _ -> "consented";
      case Basis.InstructedBefore _ -> "instructed-before";
      case Basis.Represented _ -> "represented";
      case Basis.VitalInterest _ -> "vital-interest";
      case Basis.ChildsInterest _ -> "childs-interest";
      case Basis.LawCompels _ -> "law-compels";
    };
  }

  List<Holding> holdings() {
    return terms.withholdings().stream()
        .map(w ->
            new Holding(
                w.seq(),
                telling.recipient(w.from()),
                w.kinds().stream().map(k -> "mandate.item." + k.word()).toList(),
                "mandate.withholding." + w.why().word()))
        .toList();
  }

  List<FindingLine> findings() {
    return terms.findings().reversed().stream()
        .map(f ->
            new FindingLine(
                f.seq(),
                "mandate.consistency." + f.copied().consistency().word(),
                f.copied().examiner(),
                here.date(f.copied().on()),
                f.copied().told(),
                f.copied().words()))
        .toList();
  }

  /// Until when the person is no grown-up, and who is the guardian; empty for everybody else.
  Optional<String> minor() {
    return Optional.ofNullable(terms.minor())
        .map(m -> {
          String day = here.day(m.eighteen());
          if (!m.isYoungAt(now)) return here.t("mandate.minor.was", day);
          String guardian =
              m.guardian().isEmpty() ? here.t("mandate.minor.no-guardian") : m.guardian();
          return here.t(
              "mandate.minor.is", day, guardian, here.t("mandate.guardian." + m.is().word()));
        });
  }

  List<ConditionLine> conditions() {
    return Stream.of(Condition.values())
        .filter(c -> terms.standing().reported().contains(c))
        .map(c -> {
          boolean confirmed = terms.standing().confirmed().contains(c);
          return new ConditionLine(
              c.word(), confirmed, !confirmed && !me.equals(terms.reporters().get(c)));
        })
        .toList();
  }
}
