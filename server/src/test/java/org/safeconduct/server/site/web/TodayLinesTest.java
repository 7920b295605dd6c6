package org.safeconduct.server.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Section;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Words;

class TodayLinesTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Instant MISSED = Instant.parse("2017-05-14T23:45:00Z");
  private static final MemberId MAREK = MemberId.random(RANDOM);

  @Test
  void showsAMissedSignFromItsMomentOnAndNotBefore() {
    DueRow sign = DueRow.since(Section.SIGN, "shelter.due.sign", "AMBER ORCHARD", MISSED, "/x");
    assertThat(at(MISSED.minusSeconds(1), sign).lines()).isEmpty();
    assertThat(at(MISSED, sign).lines().getFirst())
        .returns(Mark.URGENT, TodayPage.Line::mark)
        .returns("since 14 May 2017, 23:45 UTC", TodayPage.Line::state);
  }

  @Test
  void saysWhenNobodyIsOnIt() {
    DueRow danger = DueRow.since(Section.DANGER, "casework.danger.now", "AMBER", MISSED, "/x");
    assertThat(at(MISSED, danger).lines().getFirst().who()).isEqualTo("nobody yet");
    assertThat(at(MISSED, danger.by(MAREK)).lines().getFirst().who()).isEqualTo("Marek");
  }

  @Test
  void countsTheDayOfAJourneyWhereItIsTravelled() {
    Due inAuckland = new Due(LocalDate.of(2017, 5, 15), ZoneId.of("Pacific/Auckland"));
    DueRow leg = DueRow.of("passage.due.leg", "AMBER", inAuckland, "/x").under(Section.JOURNEY);
    Instant dayBegins = Instant.parse("2017-05-14T12:00:00Z");
    assertThat(at(dayBegins.minusSeconds(1), leg).lines()).isEmpty();
    assertThat(at(dayBegins, leg).lines()).hasSize(1);
    assertThat(at(dayBegins.plus(Duration.ofDays(3)), leg).lines().getFirst().mark())
        .isEqualTo(Mark.URGENT);
  }

  @Test
  void saysThatThereIsMoreThanItShowsAndNotHowMuch() {
    DueRow task = DueRow.since(Section.ANSWER, "inbox.due.answer", "AMBER", MISSED, "/x");
    Found found = new Found(List.of(hit(task)), 2, 0);
    assertThat(lines(MISSED).parts(List.of(Section.ANSWER), List.of(found)).getFirst().more())
        .isTrue();
  }

  private static TodayPage.Part at(Instant now, DueRow row) {
    Found found = new Found(List.of(hit(row)), 1, 0);
    return lines(now).parts(List.of(row.section()), List.of(found)).getFirst();
  }

  private static Found.Hit hit(DueRow row) {
    return new Found.Hit(
        ScopeId.random(RANDOM), row.row(SubjectId.random(RANDOM), 0, 1), List.of());
  }

  private static TodayLines lines(Instant now) {
    Words words =
        new Words(
            Locale.ENGLISH,
            Map.of("site.today.since", "since {0}", "site.today.nobody", "nobody yet"));
    Here here =
        new Here(
            words,
            Optional.empty(),
            "/",
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false);
    return new TodayLines(now, Map.of(MAREK, "Marek"), here);
  }
}
