package org.safeconduct.server.shelter.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.AskFact.ShelterAsked;
import org.safeconduct.server.shelter.Assured;
import org.safeconduct.server.shelter.Company;
import org.safeconduct.server.shelter.Compromise;
import org.safeconduct.server.shelter.Knower;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.shelter.Rhythm;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.LawyerNamed;
import org.safeconduct.server.shelter.StayFact.PlacementMade;
import org.safeconduct.server.shelter.StayFact.WishSaid;
import org.safeconduct.server.shelter.Step;
import org.safeconduct.server.shelter.Wish;
import org.safeconduct.server.site.Typed;

/// Reads the forms of the shelter. What is wrong is in `typed`; only where nothing is may what was
/// read be used.
record Reading(Typed typed, Form form) {
  private static final int MOST = 99;

  PlaceDescribed place() {
    return new PlaceDescribed(
        typed.needed("name", form.name()),
        typed.needed("town", form.town()),
        typed.neededWords("address", form.address()),
        typed.country("country", form.country()),
        number("beds", form.beds(), 0),
        Paragraphs.of(form.rules()),
        form.host().strip(),
        form.cost().strip());
  }

  ShelterAsked asked() {
    return new ShelterAsked(
        typed.day("from", form.from()),
        typed.dayIfAny("until", form.until()).orElse(null),
        number("people", form.people(), 1),
        Paragraphs.of(form.needs()));
  }

  Assured assured() {
    return typed.term("assured", Assured.class, form.assured());
  }

  PlacementMade placement() {
    return new PlacementMade(
        typed.chosen("place", SubjectId::parse, form.place()).orElseGet(this::fresh),
        typed.day("from", form.from()),
        typed.dayIfAny("until", form.until()).orElse(null),
        typed.neededWords("how", form.how()),
        typed.term("company", Company.class, form.company()));
  }

  AddressTold told() {
    return new AddressTold(
        typed.term("knower", Knower.class, form.knower()),
        form.who().strip(),
        typed.date("on", form.on()),
        form.how().strip());
  }

  CheckInAgreed agreed() {
    return new CheckInAgreed(
        typed.needed("sign", form.sign()),
        form.duress().strip(),
        new Rhythm(
            typed.day("from", form.from()),
            number("quarter", form.quarter(), 0),
            zone(),
            number("every", form.every(), 1)),
        steps(),
        Paragraphs.of(form.family()),
        null);
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    step(steps, "whom1", form.whom1(), form.what1());
    step(steps, "whom2", form.whom2(), form.what2());
    step(steps, "whom3", form.whom3(), form.what3());
    return steps;
  }

  private void step(List<Step> steps, String field, String whom, String what) {
    if (whom.isEmpty() && what.isBlank()) return;
    steps.add(new Step(typed.term(field, Step.Whom.class, whom), what.strip()));
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(form.zone());
    } catch (DateTimeException e) {
      typed.wrong("zone", "site.typed.choose");
      return ZoneOffset.UTC;
    }
  }

  WishSaid wish() {
    return new WishSaid(
        typed.term("wish", Wish.class, form.wish()),
        typed.needed("who", form.who()),
        form.how().strip());
  }

  LawyerNamed lawyer() {
    Optional<MemberId> member =
        form.member().isEmpty()
            ? Optional.empty()
            : typed.chosen("member", MemberId::parse, form.member());
    return new LawyerNamed(
        typed.needed("name", form.name()), form.how().strip(), member.orElse(null));
  }

  List<String> words() {
    return Paragraphs.of(form.words());
  }

  Compromise compromise() {
    return form.what().isEmpty()
        ? Compromise.NOT_YET_KNOWN
        : typed.term("what", Compromise.class, form.what());
  }

  List<MemberId> kept() {
    return form.kept().stream().map(id -> Typed.carried(MemberId::parse, id)).toList();
  }

  SubjectId fresh() {
    return Typed.carried(SubjectId::parse, form.id());
  }

  /// A number that a form brought, between a least and what a house can hold.
  private int number(String field, String text, int least) {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= least && number <= MOST) return number;
    } catch (NumberFormatException e) {
      // Said below, as for a number out of range.
    }
    typed.wrong(field, "shelter.wrong.number", least, MOST);
    return least;
  }

  @Override
  public String toString() {
    return "Reading";
  }
}
