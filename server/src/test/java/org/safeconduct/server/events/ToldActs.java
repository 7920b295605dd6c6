package org.safeconduct.server.events;

import java.util.List;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.events.EventsFact.EventRecorded;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.events.EventsFact.PerpetratorRecorded;
import org.safeconduct.server.events.EventsFact.PlaceRecorded;
import org.safeconduct.server.events.EventsFact.VictimRecorded;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.thesauri.TermCode;

/// Fictional facts, and an inquiry that was told some.
final class ToldActs {
  static final TermCode TORTURE = new TermCode("02011111000004");
  static final TermCode DETENTION = new TermCode("03010200000004");
  static final TermCode DIRECTLY = new TermCode("01010000000018");
  static final TermCode ORDERED = new TermCode("01020000000018");

  static final SubjectId EVENT = Telling.subject(10);
  static final SubjectId ACT = Telling.subject(20);
  static final SubjectId LATER = Telling.subject(21);
  static final SubjectId TAMERLAN = Telling.subject(30);
  static final SubjectId TAMERLAN_AGAIN = Telling.subject(31);
  static final SubjectId OFFICER = Telling.subject(40);
  static final SubjectId COLONEL = Telling.subject(41);
  static final SubjectId HANGAR = Telling.subject(50);

  private ToldActs() {}

  static EventRecorded event() {
    return new EventRecorded("Detentions at the hangar", null, List.of("In spring."), null);
  }

  static VictimRecorded victim(String pseudonym) {
    return new VictimRecorded(pseudonym, null, TypedPeople.INDIVIDUAL, null, null);
  }

  static PerpetratorRecorded perpetrator(String office, String unit) {
    return new PerpetratorRecorded(office, unit, null, null);
  }

  static PlaceRecorded hangar() {
    return new PlaceRecorded(
        new Locality(
            new Country("GE"),
            "Hills",
            "Dolgorny",
            "The hangar",
            Point.parse("42.12345, 44.98765", Precision.SITE)),
        null);
  }

  static ActRecorded act(TermCode type, String during, Precision floor, SubjectId... victims) {
    return new ActRecorded(
        EVENT,
        type,
        PartialDate.parse(during),
        List.of(victims),
        HANGAR,
        floor,
        List.of(),
        null,
        "",
        List.of(),
        null);
  }

  /// Two acts at one place; two records that may be one person; an officer under a colonel.
  static Telling told() {
    return new Telling(ScopeKind.INQUIRY)
        .tell(EVENT, event())
        .tell(TAMERLAN, victim("Tamerlan B."))
        .tell(TAMERLAN_AGAIN, victim("Tamerlan B"))
        .tell(OFFICER, perpetrator("Duty officer", "3rd police regiment"))
        .tell(COLONEL, perpetrator("Commander", "3rd police regiment"))
        .tell(HANGAR, hangar())
        .tell(ACT, act(TORTURE, "2017-04", Precision.REGION, TAMERLAN, TAMERLAN_AGAIN))
        .tell(ACT, new InvolvementFound(OFFICER, DIRECTLY, null))
        .tell(LATER, act(DETENTION, "between 2017-12 and 2018-02", Precision.SITE, TAMERLAN))
        .tell(LATER, new InvolvementFound(COLONEL, ORDERED, null))
        .tell(OFFICER, new CommandFound(COLONEL, PartialDate.parse("2017"), "Order 114"));
  }
}
