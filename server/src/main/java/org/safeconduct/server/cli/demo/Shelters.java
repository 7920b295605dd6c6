package org.safeconduct.server.cli.demo;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.AskDesk;
import org.safeconduct.server.shelter.AskFact.ShelterAsked;
import org.safeconduct.server.shelter.Company;
import org.safeconduct.server.shelter.Knower;
import org.safeconduct.server.shelter.Paper;
import org.safeconduct.server.shelter.PlaceDesk;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.shelter.Rhythm;
import org.safeconduct.server.shelter.SignDesk;
import org.safeconduct.server.shelter.StayDesk;
import org.safeconduct.server.shelter.StayFact;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.LawyerNamed;
import org.safeconduct.server.shelter.StayFact.PaperKept;
import org.safeconduct.server.shelter.StayFact.PlacementMade;
import org.safeconduct.server.shelter.StayFact.WishSaid;
import org.safeconduct.server.shelter.Step;
import org.safeconduct.server.shelter.Wish;
import org.safeconduct.server.vault.Unlocked;

/// Two places in a town that no map has, and one person who found a bed there.
final class Shelters {
  private static final String KEEPER = "tove";
  private static final int OPENED = -90;
  private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
  private static final int EVENING = 80;

  private final Stage stage;
  private final SubjectId heron;
  private final SubjectId mill;

  Shelters(Stage stage) {
    this.stage = stage;
    this.heron = fresh();
    this.mill = fresh();
  }

  /// The register of places begins.
  List<Scene> places() {
    return List.of(
        new Scene(OPENED, KEEPER, member -> enter(member, heron, "Heron", 3)),
        new Scene(OPENED + 12, KEEPER, member -> enter(member, mill, "Mill", 2)));
  }

  /// A caseworker asks, and the shelter answers within two days.
  ///
  /// @param casefile known when the first scene is played
  List<Scene> bed(String worker, Supplier<ScopeId> casefile, Script.Bed bed) {
    List<Scene> scenes = new ArrayList<>();
    scenes.add(new Scene(bed.day() - 2, worker, member -> ask(member, casefile.get(), bed)));
    scenes.add(new Scene(bed.day(), KEEPER, member -> place(member, casefile.get(), bed)));
    scenes.add(new Scene(-1, KEEPER, member -> agree(member, casefile.get())));
    return scenes;
  }

  private void enter(Unlocked keeper, SubjectId place, String name, int beds) {
    PlaceDescribed described =
        new PlaceDescribed(
            name,
            "Vesk",
            List.of("An ordinary flat, third floor."),
            new Country("RU"),
            beds,
            List.of("Keep away from the windows. No post to this address."),
            "",
            "");
    Stage.written(
        stage.door(PlaceDesk.class).enter(keeper, stage.team("shelter"), place, described));
  }

  private void ask(Unlocked worker, ScopeId casefile, Script.Bed bed) {
    ShelterAsked asked = new ShelterAsked(stage.date(bed.day()), null, 1, bed.needs());
    Stage.written(
        stage
            .door(AskDesk.class)
            .ask(worker, fresh(), new AskDesk.Asking(casefile, stage.team("shelter"), asked)));
  }

  private void place(Unlocked keeper, ScopeId casefile, Script.Bed bed) {
    AskDesk.Look look = stage.door(AskDesk.class).of(keeper, casefile).getFirst();
    SubjectId ask = look.asks().asks().getFirst().id();
    StayDesk desk = stage.door(StayDesk.class);
    Stage.written(desk.takeUp(keeper, look.scope(), ask, look.chronicle().seen(ask)));
    ScopeId stay = desk.of(keeper, look.scope()).orElseThrow();
    SubjectId placement = fresh();
    LocalDate day = stage.date(bed.day());
    Stage.written(
        desk.place(
            keeper,
            new StayDesk.At(stay, placement, Seen.NOTHING),
            new PlacementMade(
                heron,
                day,
                null,
                List.of("Tram 6, two stops early, then on foot."),
                Company.UNRELATED_ADULTS)));
    tell(keeper, stay, placement, Knower.THE_PERSON, "");
    tell(keeper, stay, placement, Knower.DRIVER, "Olga");
    ready(keeper, stay, day);
  }

  private void tell(Unlocked keeper, ScopeId stay, SubjectId placement, Knower knower, String who) {
    StayDesk desk = stage.door(StayDesk.class);
    Seen seen = desk.look(keeper, stay).seen(placement);
    PartialDate on = PartialDate.parse(stage.clock().instant().toString().substring(0, 10));
    Stage.written(
        desk.tell(
            keeper,
            new StayDesk.At(stay, placement, seen),
            new AddressTold(knower, who, on, "by voice")));
  }

  private void ready(Unlocked keeper, ScopeId stay, LocalDate day) {
    note(keeper, stay, new WishSaid(Wish.NEVER_TELL, "his uncle", "He speaks with the police."));
    note(keeper, stay, new WishSaid(Wish.TELL, "his sister", "By the number on the card."));
    note(
        keeper,
        stay,
        new PaperKept(
            Paper.FOR_THE_POLICE,
            day,
            List.of("I am of age. I left by my own will and do not wish to be looked for."),
            null));
    note(keeper, stay, new LawyerNamed("Hélène Marchais", "at any hour", stage.member("helene")));
  }

  private void note(Unlocked keeper, ScopeId stay, StayFact fact) {
    Stage.written(
        stage
            .door(StayDesk.class)
            .note(keeper, new StayDesk.At(stay, fresh(), Seen.NOTHING), fact));
  }

  /// Agreed the day before the demo begins, so that no sign of the story was ever missed.
  private void agree(Unlocked keeper, ScopeId casefile) {
    AskDesk.Look look = stage.door(AskDesk.class).of(keeper, casefile).getFirst();
    ScopeId stay = stage.door(StayDesk.class).of(keeper, look.scope()).orElseThrow();
    Rhythm evenings = new Rhythm(stage.date(1), EVENING, ZONE, 1);
    Step again = new Step(Step.Whom.THE_PERSON_AGAIN, "Write once, an hour later.");
    Step host = new Step(Step.Whom.HOST, "Ask whether the light was on.");
    CheckInAgreed sign =
        new CheckInAgreed("a picture of food", "", evenings, List.of(again, host), List.of(), null);
    Stage.written(
        stage
            .door(SignDesk.class)
            .agree(keeper, new StayDesk.At(stay, fresh(), Seen.NOTHING), sign));
  }

  private SubjectId fresh() {
    return SubjectId.random(stage.door(SecureRandom.class));
  }
}
