package org.safeconduct.server.shelter.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.AskDesk;
import org.safeconduct.server.shelter.Asks;
import org.safeconduct.server.shelter.CasefileWord;
import org.safeconduct.server.shelter.CheckIn;
import org.safeconduct.server.shelter.Company;
import org.safeconduct.server.shelter.Housing;
import org.safeconduct.server.shelter.Knower;
import org.safeconduct.server.shelter.Paper;
import org.safeconduct.server.shelter.PlaceDesk;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.shelter.Placement;
import org.safeconduct.server.shelter.SignDesk;
import org.safeconduct.server.shelter.Stay;
import org.safeconduct.server.shelter.StayDesk;
import org.safeconduct.server.shelter.StayFact;
import org.safeconduct.server.shelter.StayFact.CheckInMissed;
import org.safeconduct.server.shelter.StayFact.LawyerNamed;
import org.safeconduct.server.shelter.Step;
import org.safeconduct.server.shelter.Wish;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Makes the pages of a stay.
@Component
class StayPages {
  private final AskDesk asks;
  private final PlaceDesk places;
  private final SignDesk signs;
  private final Housing housing;
  private final CasefileWord word;
  private final Narrator narrator;
  private final InstantSource clock;

  StayPages(
      AskDesk asks,
      PlaceDesk places,
      SignDesk signs,
      Housing housing,
      CasefileWord word,
      Narrator narrator,
      InstantSource clock) {
    this.asks = asks;
    this.places = places;
    this.signs = signs;
    this.housing = housing;
    this.word = word;
    this.narrator = narrator;
    this.clock = clock;
  }

  StayPage stay(Unlocked unlocked, Here here, StayDesk.Look look) {
    Stay stay = look.stay();
    String path = "/shelter/stays/" + look.scope();
    Map<MemberId, String> names = housing.names(unlocked);
    Instant now = clock.instant();
    Asks asked = asks.look(unlocked, stay.opened().asks()).asks();
    return new StayPage(
        path,
        stay.opened().codename(),
        "/shelter/asks/" + stay.opened().asks(),
        CasefileSays.of(here, asked, now, word.holds(unlocked, asked).orElse(true)),
        stay.placements().reversed().stream()
            .map(placement -> placed(unlocked, here, path, placement))
            .toList(),
        stay.checkIns().stream().map(one -> sign(here, path, one, now)).toList(),
        stay.wishes().stream().map(told -> StayPage.Said.of(here, path, told)).toList(),
        papers(here, path, stay),
        stay.lawyer().map(LawyerNamed::name).orElse(""),
        stay.lawyer().map(LawyerNamed::reach).orElse(""),
        stay.ordered().stream()
            .map(order -> new Line("/papers/" + order.papers(), here.t("shelter.papers"), ""))
            .toList(),
        story(here, names, look));
  }

  private StayPage.Sign sign(Here here, String path, CheckIn checkIn, Instant now) {
    StayPage.Sign sign = StayPage.Sign.of(here, path, checkIn, now);
    boolean unawaited =
        checkIn instanceof CheckIn.Running running
            && !running.isLate(now)
            && !signs.isAwaited(running);
    return unawaited ? sign.unawaited(path + "/await?about=" + checkIn.id()) : sign;
  }

  private static List<StayPage.Kept> papers(Here here, String path, Stay stay) {
    return Stream.of(Paper.values())
        .map(paper -> Optional.ofNullable(stay.papers().get(paper)))
        .flatMap(Optional::stream)
        .map(told -> StayPage.Kept.of(here, path, told))
        .toList();
  }

  private StayPage.Placed placed(Unlocked unlocked, Here here, String path, Placement placement) {
    Optional<PlaceDescribed> place = places.known(unlocked, placement.place());
    LocalDate until = placement.made().fact().until();
    return new StayPage.Placed(
        "/shelter/places/" + placement.place(),
        place.map(PlaceDescribed::name).orElse("—"),
        place.map(PlaceDescribed::town).orElse("—"),
        Marks.of(placement.state()),
        "shelter.placement." + placement.state().word(),
        here.day(placement.made().fact().from()),
        until == null ? "" : here.day(until),
        placement.made().fact().coming(),
        placement.told().stream().map(told -> StayPage.Knows.of(here, told.fact())).toList(),
        placement instanceof Placement.Standing,
        path + "/tell?about=" + placement.id(),
        path + "/end?about=" + placement.id());
  }

  private List<Happened> story(Here here, Map<MemberId, String> names, StayDesk.Look look) {
    return look.chronicle().live(StayFact.class).reversed().stream()
        .map(told ->
            narrator.tell(
                here,
                names,
                new Told<>(told.ref(), told.subject(), told.by(), told.at(), told.fact())))
        .toList();
  }

  /// What stands in a form before anybody types.
  Fields fresh(StayDesk.Look look, StayStep step, Fields fields) {
    String today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    return switch (step) {
      case PLACE -> fields.with("from", today).with("company", Company.UNRELATED_ADULTS.name());
      case END -> fields.with("from", today);
      case TELL, PAPER -> fields.with("on", today);
      case AGREE -> fields.with("from", today).with("quarter", "80").with("every", "1");
      case KEEP, MISS -> {
        SubjectId sign = Typed.carried(SubjectId::parse, fields.get("id"));
        yield fields.with("expected", expected(look, sign).toString());
      }
      case LAWYER -> {
        Optional<LawyerNamed> known = look.stay().lawyer();
        yield fields
            .with("name", known.map(LawyerNamed::name).orElse(""))
            .with("how", known.map(LawyerNamed::reach).orElse(""));
      }
      case STOP, AWAIT, WISH, UNWISH, FIGURES -> fields;
    };
  }

  /// Which sign came: the missing one, or the next.
  private static Instant expected(StayDesk.Look look, SubjectId sign) {
    return switch (look.stay().checkIn(sign).orElseThrow(NotHere::new)) {
      case CheckIn.Running running ->
          running
              .missing()
              .map(CheckInMissed::expected)
              .filter(missed -> running.answered().filter(missed::equals).isPresent())
              .orElseGet(running::next);
      case CheckIn.Stopped _ -> throw new NotHere();
    };
  }

  FormPage form(Unlocked unlocked, Here here, StayDesk.Look look, StayStep step, Fields fields) {
    String path = "/shelter/stays/" + look.scope();
    return FormPage.of(
            step.word(), path, look.stay().opened().codename(), path + "/" + step.word(), fields)
        .choosing(choices(unlocked, here, look, step));
  }

  private Map<String, List<Choice>> choices(
      Unlocked unlocked, Here here, StayDesk.Look look, StayStep step) {
    return switch (step) {
      case PLACE ->
          Map.of(
              "place",
              free(unlocked, here),
              "company",
              Choice.of(here, Company.class, "shelter.company"));
      case TELL -> Map.of("knower", Choice.of(here, Knower.class, "shelter.knower"));
      case AGREE ->
          Map.of(
              "quarter",
              Clocks.quarters(),
              "zone",
              Clocks.zones(countries(unlocked, look.stay())),
              "whom",
              Choice.of(here, Step.Whom.class, "shelter.whom"));
      case WISH -> Map.of("wish", Choice.of(here, Wish.class, "shelter.wish"));
      case PAPER -> Map.of("paper", Choice.of(here, Paper.class, "shelter.paper"));
      case LAWYER ->
          Map.of(
              "member",
              housing.lawyers(unlocked).entrySet().stream()
                  .map(lawyer -> new Choice(lawyer.getKey().toString(), lawyer.getValue()))
                  .toList());
      case END, KEEP, MISS, STOP, AWAIT, UNWISH, FIGURES -> Map.of();
    };
  }

  private List<Choice> free(Unlocked unlocked, Here here) {
    return places.free(unlocked).stream()
        .map(free ->
            new Choice(
                free.place().toString(),
                free.name()
                    + " · "
                    + free.town()
                    + " · "
                    + here.t("shelter.beds-free", free.beds())))
        .toList();
  }

  private List<Country> countries(Unlocked unlocked, Stay stay) {
    return stay.standing().stream()
        .flatMap(standing -> places.known(unlocked, standing.place()).stream())
        .map(PlaceDescribed::country)
        .toList();
  }

  /// A moment that a page of ours carried.
  static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new NotHere();
    }
  }
}
