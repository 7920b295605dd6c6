package org.safeconduct.server.mandate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;

/// Reads the facts themselves, one question at a time, as a careful person would: slow, without any
/// state, and written apart from the fold that it checks.
record PlainReading(
    List<Told<TermsFact>> facts, ItemKind kind, Recipient to, Aim aim, Instant now) {

  boolean allows() {
    return facts.stream().anyMatch(this::carries);
  }

  private boolean carries(Told<TermsFact> told) {
    return switch (told.fact()) {
      case TermsFact.ConsentGiven f ->
          names(f.release())
              && holds(f.until())
              && unwithdrawn(told)
              && unheld()
              && nobodyReported()
              && free(f.taking())
              && ofAge(told)
              && unanswered(told, null);
      case TermsFact.ConsentAnswered f when f.answer() == Question.Answer.YES ->
          question(told, f)
              .filter(
                  q -> names(q.release()) && holds(asked(told, f.asked()).orElseThrow().until()))
              .filter(q -> unwithdrawn(told) && unheld() && unanswered(told, q.condition()))
              .filter(q -> q.condition() == null ? nobodyReported() : confirmed(q.condition()))
              .filter(_ -> free(asked(told, f.asked()).orElseThrow().taking()))
              .filter(_ -> ofAge(told))
              .isPresent();
      case TermsFact.InstructionGiven f ->
          names(f.release())
              && holds(f.until())
              && unwithdrawn(told)
              && unheld()
              && confirmed(f.condition())
              && free(f.taking())
              && ofAge(told)
              && unanswered(told, f.condition());
      case TermsFact.RepresentativeAgreed f ->
          names(f.release())
              && holds(f.until())
              && unwithdrawn(told)
              && unheld()
              && maySpeak(told, f.representative())
              && !reported(Condition.DEAD)
              && unanswered(told, null);
      case TermsFact.VitalInterestAsked f ->
          names(f.release())
              && holds(f.until())
              && now.isBefore(
                  dayEnd(told.at().plus(Duration.ofDays(14)).atZone(ZoneOffset.UTC).toLocalDate()))
              && unwithdrawn(told)
              && unheld()
              && seconded(told);
      case TermsFact.ChildsInterestAsked f ->
          names(f.release())
              && holds(f.until())
              && unwithdrawn(told)
              && unheld()
              && seconded(told)
              && (isYoung(now) || minor().isEmpty() || (aim == Aim.PROTECTION && !askedSince()));
      case TermsFact.LawCompelled f -> names(f.release()) && holds(f.until());
      default -> false;
    };
  }

  /// Which question somebody answered, if it was asked, and read aloud before.
  private Optional<Question> question(Told<TermsFact> told, TermsFact.ConsentAnswered answered) {
    boolean aloud =
        facts.stream()
            .anyMatch(a ->
                a.fact() instanceof TermsFact.LimitsReadAloud read
                    && read.asked() == answered.asked()
                    && a.ref().seq() > answered.asked()
                    && a.ref().seq() < told.ref().seq());
    if (!aloud) return Optional.empty();
    return asked(told, answered.asked())
        .map(TermsFact.ConsentAsked::questions)
        .filter(all -> answered.question() >= 0 && answered.question() < all.size())
        .map(all -> all.get(answered.question()));
  }

  private Optional<TermsFact.ConsentAsked> asked(Told<TermsFact> told, long seq) {
    return facts.stream()
        .filter(a -> a.ref().seq() == seq && seq < told.ref().seq())
        .filter(a -> a.fact() instanceof TermsFact.ConsentAsked)
        .map(a -> (TermsFact.ConsentAsked) a.fact())
        .findFirst();
  }

  /// Nobody said no since to exactly this, for the same case.
  private boolean unanswered(Told<TermsFact> told, @Nullable Condition condition) {
    return facts.stream()
        .filter(n -> n.ref().seq() > told.ref().seq())
        .noneMatch(n ->
            n.fact() instanceof TermsFact.ConsentAnswered no
                && no.answer() == Question.Answer.NO
                && question(n, no)
                    .filter(q -> q.condition() == condition && names(q.release()))
                    .isPresent());
  }

  private Optional<TermsFact.MinorNoted> minor() {
    return facts.stream()
        .filter(m -> m.fact() instanceof TermsFact.MinorNoted)
        .map(m -> (TermsFact.MinorNoted) m.fact())
        .reduce((_, last) -> last);
  }

  private boolean isYoung(Instant moment) {
    return minor().filter(m -> moment.isBefore(dayEnd(m.eighteen().minusDays(1)))).isPresent();
  }

  /// Said by a grown-up, or good for protecting a minor.
  private boolean ofAge(Told<TermsFact> told) {
    return aim == Aim.PROTECTION || (!isYoung(told.at()) && !isYoung(now));
  }

  /// The guardian of a minor for as long as they are one; whoever the person named; both only with
  /// the minor's own yes.
  private boolean maySpeak(Told<TermsFact> told, String who) {
    boolean guardian =
        isYoung(told.at()) && minor().filter(m -> m.guardian().equals(who)).isPresent();
    if (guardian) {
      boolean safe = minor().filter(m -> m.is() == Minor.Guardian.SAFE).isPresent();
      return safe && isYoung(now) && assented();
    }
    return named(who) && (isYoung(now) ? assented() : ofAge(told));
  }

  private boolean assented() {
    return facts.stream()
        .anyMatch(told ->
            switch (told.fact()) {
              case TermsFact.ConsentGiven f ->
                  names(f.release())
                      && holds(f.until())
                      && free(f.taking())
                      && unwithdrawn(told)
                      && unanswered(told, null);
              case TermsFact.ConsentAnswered f when f.answer() == Question.Answer.YES ->
                  question(told, f)
                      .filter(q -> q.condition() == null && names(q.release()))
                      .filter(_ -> holds(asked(told, f.asked()).orElseThrow().until()))
                      .filter(_ -> free(asked(told, f.asked()).orElseThrow().taking()))
                      .filter(_ -> unwithdrawn(told) && unanswered(told, null))
                      .isPresent();
              default -> false;
            });
  }

  private boolean askedSince() {
    return facts.stream()
        .filter(a -> !isYoung(a.at()))
        .anyMatch(a ->
            switch (a.fact()) {
              case TermsFact.ConsentGiven _,
                  TermsFact.InstructionGiven _,
                  TermsFact.ConsentWithdrawn _ ->
                  true;
              case TermsFact.ConsentAnswered f ->
                  f.answer() != Question.Answer.NOT_NOW && question(a, f).isPresent();
              default -> false;
            });
  }

  private boolean free(Taking taking) {
    return taking.pressure().isEmpty() || aim == Aim.PROTECTION;
  }

  private boolean names(Release release) {
    return release.aim() == aim && release.recipient().equals(to) && release.kinds().contains(kind);
  }

  private boolean holds(@Nullable LocalDate until) {
    return until == null || now.isBefore(dayEnd(until));
  }

  private static Instant dayEnd(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private boolean unwithdrawn(Told<TermsFact> told) {
    return facts.stream()
        .noneMatch(w ->
            w.fact() instanceof TermsFact.ConsentWithdrawn no
                && w.ref().seq() > told.ref().seq()
                && (no.from() == null || no.from().equals(to)));
  }

  private boolean unheld() {
    return facts.stream()
        .noneMatch(w ->
            w.fact() instanceof TermsFact.WithholdingAsked held
                && held.kinds().contains(kind)
                && (held.from() == null || held.from().equals(to))
                && facts.stream()
                    .noneMatch(l ->
                        l.fact() instanceof TermsFact.WithholdingLifted lifted
                            && l.ref().seq() > w.ref().seq()
                            && lifted.seq() == w.ref().seq()));
  }

  private boolean seconded(Told<TermsFact> asked) {
    return facts.stream()
        .anyMatch(a ->
            a.fact() instanceof TermsFact.InterestAgreed agreed
                && agreed.seq() == asked.ref().seq()
                && a.ref().seq() > asked.ref().seq()
                && !a.by().equals(asked.by()));
  }

  private boolean named(String representative) {
    return facts.stream()
        .anyMatch(n ->
            n.fact() instanceof TermsFact.RepresentativeNamed named
                && named.representative().equals(representative));
  }

  private boolean nobodyReported() {
    return !reported(Condition.TAKEN) && !reported(Condition.DEAD) && !reported(Condition.SILENT);
  }

  private boolean reported(Condition condition) {
    return reporter(condition, facts.size()) != null;
  }

  /// Who first reported it after it was last lifted, looking at the first `length` facts.
  private @Nullable MemberId reporter(Condition condition, int length) {
    MemberId first = null;
    for (Told<TermsFact> told : facts.subList(0, length)) {
      if (told.fact() instanceof TermsFact.ConditionLifted l && l.condition() == condition)
        first = null;
      if (told.fact() instanceof TermsFact.ConditionReported r
          && r.condition() == condition
          && first == null) {
        first = told.by();
      }
    }
    return first;
  }

  private boolean confirmed(Condition condition) {
    for (int i = facts.size() - 1; i >= 0; i--) {
      TermsFact fact = facts.get(i).fact();
      if (fact instanceof TermsFact.ConditionLifted l && l.condition() == condition) return false;
      if (fact instanceof TermsFact.ConditionConfirmed c && c.condition() == condition) {
        MemberId reporter = reporter(condition, i);
        if (reporter != null && !reporter.equals(facts.get(i).by())) return true;
      }
    }
    return false;
  }
}
