package org.safeconduct.server.passage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.PartialDate;
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

/// One fact of each type, of a fictional way.
public final class PassageFacts {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final PassageFact PLANNED =
      new ApplicationPlanned(new Country("DE"), "humanitarian visa", List.of("A partner asks."));
  public static final PassageFact DISCOURAGED =
      new InformalWordGiven(
          Tenor.DISCOURAGING,
          "Consulate",
          Attribution.ON_BACKGROUND,
          PartialDate.parse("2026-02"),
          List.of("Do not apply."),
          "a partner organisation");
  public static final PassageFact WORD_CORRECTED =
      new InformalWordCorrected(
          2, Tenor.OPEN, "Ministry", PartialDate.parse("2026-03"), List.of("Nobody was refused."));
  public static final PassageFact LODGED =
      new ApplicationLodged(PartialDate.parse("2026-02-10"), "Embassy", "VN-2041");
  public static final PassageFact BIOMETRICS =
      new BiometricsGiven(PartialDate.parse("2026-02-12"), "Embassy");
  public static final PassageFact INTERVIEW_SET =
      new VisaInterviewSet(new Due(LocalDate.of(2026, 3, 20), BERLIN), "Embassy");
  public static final PassageFact INTERVIEW_HELD =
      new VisaInterviewHeld(PartialDate.parse("2026-03-20"), List.of("Two hours."));
  public static final PassageFact DOCUMENTS_ASKED =
      new DocumentsAsked(
          List.of("Birth certificate with apostille"), new Due(LocalDate.of(2026, 4, 1), BERLIN));
  public static final PassageFact HANDED_IN =
      new DocumentsHandedIn(PartialDate.parse("2026-03-30"), List.of());
  public static final PassageFact STATUS =
      new AuthorityStatusSeen("Under review", PartialDate.parse("2026-03-02"), "portal");
  public static final PassageFact REFUSED =
      new VisaRefused(
          RefusalGround.INSUFFICIENT_TIES,
          PartialDate.parse("2026-03-31"),
          List.of("No ties were shown."),
          List.of(
              new Remedy(
                  Remedy.Kind.REMONSTRATION,
                  "the same embassy",
                  new Due(LocalDate.of(2026, 4, 30), BERLIN))));
  public static final PassageFact APPEALED =
      new AppealLodged(Remedy.Kind.REMONSTRATION, PartialDate.parse("2026-04-15"), "R-77");
  public static final PassageFact GRANTED =
      new VisaGranted(
          VisaKind.HUMANITARIAN,
          PartialDate.parse("2026-05-04"),
          LocalDate.of(2026, 8, 4),
          List.of("Single entry."));
  public static final PassageFact WITHDRAWN =
      new ApplicationWithdrawn(
          WithdrawnBy.THE_PERSON, PartialDate.parse("2026-05"), List.of("Another way opened."));

  private PassageFacts() {}

  static PassageFact remedySet(String day) {
    return new RemedySet(
        new Remedy(
            Remedy.Kind.REMONSTRATION, "the same embassy", new Due(LocalDate.parse(day), BERLIN)));
  }

  public static List<PassageFact> all() {
    return List.of(
        PLANNED,
        DISCOURAGED,
        WORD_CORRECTED,
        LODGED,
        BIOMETRICS,
        INTERVIEW_SET,
        INTERVIEW_HELD,
        DOCUMENTS_ASKED,
        HANDED_IN,
        STATUS,
        REFUSED,
        remedySet("2026-05-15"),
        APPEALED,
        GRANTED,
        WITHDRAWN);
  }
}
