package org.safeconduct.server.cli.demo;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Supplier;
import org.safeconduct.server.care.CareDesk;
import org.safeconduct.server.care.CareFact.FindingWritten;
import org.safeconduct.server.care.FindingKind;
import org.safeconduct.server.care.Need;
import org.safeconduct.server.care.NeedFact.NeedSaid;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Danger;
import org.safeconduct.server.casework.Judgement;
import org.safeconduct.server.casework.Reach;
import org.safeconduct.server.casework.Soon;
import org.safeconduct.server.casework.Threat;
import org.safeconduct.server.children.AgeBasis;
import org.safeconduct.server.children.Assent;
import org.safeconduct.server.children.Child;
import org.safeconduct.server.children.ChildDesk;
import org.safeconduct.server.children.ChildFact.AgeRecorded;
import org.safeconduct.server.children.ChildFact.AssentHeard;
import org.safeconduct.server.children.ChildFact.InterestProposed;
import org.safeconduct.server.children.Interest;
import org.safeconduct.server.group.GroupDesk;
import org.safeconduct.server.group.Shared;
import org.safeconduct.server.helpers.ConflictKind;
import org.safeconduct.server.helpers.HelpDesk;
import org.safeconduct.server.helpers.HelpFact.HelperProposed;
import org.safeconduct.server.helpers.HelpKind;
import org.safeconduct.server.helpers.HelperConflict;
import org.safeconduct.server.helpers.HelperDesk;
import org.safeconduct.server.helpers.HelperFact.HelperListed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.legal.LegalDesk;
import org.safeconduct.server.legal.LegalFact.MatterRaised;
import org.safeconduct.server.legal.MatterKind;
import org.safeconduct.server.money.MoneyDesk;
import org.safeconduct.server.money.MoneyFact.MoneyAsked;
import org.safeconduct.server.money.Paying;
import org.safeconduct.server.money.Payment;
import org.safeconduct.server.money.Payments;
import org.safeconduct.server.money.Sum;
import org.safeconduct.server.route.Keeping;
import org.safeconduct.server.route.PaperDesk;
import org.safeconduct.server.route.PaperFact.PaperNoted;
import org.safeconduct.server.route.PaperKind;
import org.safeconduct.server.team.Register;
import org.safeconduct.server.team.Registers;
import org.safeconduct.server.vault.Unlocked;

/// What stands beside one of the casefiles: somebody young, looked for by their family, who needs a
/// room without stairs.
record Beside(Stage stage, Supplier<ScopeId> casefile) {
  private static final int WEIGHED = -9;

  List<Scene> scenes(String worker, String approver) {
    return List.of(
        new Scene(WEIGHED, worker, this::weigh),
        new Scene(WEIGHED, worker, this::care),
        new Scene(WEIGHED + 1, worker, this::child),
        new Scene(WEIGHED + 2, worker, this::raise),
        new Scene(WEIGHED + 2, worker, this::paper),
        new Scene(WEIGHED + 3, worker, this::ask),
        new Scene(WEIGHED + 3, worker, this::help),
        new Scene(WEIGHED + 3, worker, this::travel),
        new Scene(WEIGHED + 4, approver, this::approve),
        new Scene(WEIGHED + 5, worker, new PassingOn(stage, casefile)::offer),
        new Scene(WEIGHED + 5, worker, this::pay));
  }

  private void weigh(Unlocked worker) {
    Judgement judgement =
        new Judgement(
            Danger.HIGH,
            List.of(
                new Threat(
                    "An uncle and two cousins",
                    "Taking them back, then killing for “honour”",
                    Reach.SAME_COUNTRY,
                    Soon.WITHIN_WEEKS),
                new Threat(
                    "Police of their town", "A report as missing", Reach.FAR_AWAY, Soon.UNKNOWN)),
            List.of("The passport lies at home.", "A sister knows the new number."),
            List.of("Speaks the language of the place.", "Keeps to what was agreed."),
            List.of("They search, and do not know where yet."),
            stage.due(5));
    At root = at(worker, look(worker).root());
    Stage.written(stage.door(CaseworkDesk.class).assess(worker, root, judgement));
  }

  private void care(Unlocked worker) {
    CareDesk desk = stage.door(CareDesk.class);
    Stage.written(
        desk.say(worker, fresh(), new NeedSaid(Need.NO_STAIRS, List.of("A lift is enough."))));
    Stage.written(
        desk.find(
            worker,
            casefile.get(),
            SubjectId.random(stage.door(SecureRandom.class)),
            new FindingWritten(
                FindingKind.MEDICAL,
                "Doctor of the clinic at the park",
                stage.day(WEIGHED - 1),
                List.of("An old fracture of the left knee, badly healed."))));
  }

  private void child(Unlocked worker) {
    ChildDesk desk = stage.door(ChildDesk.class);
    SubjectId child = Child.subject(look(worker));
    Stage.written(
        desk.write(worker, at(worker, child), new AgeRecorded(AgeBasis.DISPUTED, 17, List.of())));
    Stage.written(
        desk.write(
            worker,
            at(worker, child),
            new AssentHeard(
                Assent.AGREES, "A bed in another town", List.of("“Anywhere they do not look.”"))));
    Stage.written(
        desk.propose(
            worker,
            fresh(),
            new InterestProposed(
                Interest.STAYING_WITH_UNRELATED_ADULTS,
                "Two weeks with the host couple, until a place for young people is free",
                List.of("They asked for it. The couple has hosted four times."))));
  }

  private void paper(Unlocked worker) {
    PaperNoted passport =
        new PaperNoted(
            PaperKind.PASSPORT,
            new Country("RU"),
            stage.date(12),
            Keeping.OTHERS_KEEP_IT,
            "the uncle",
            List.of());
    Stage.written(stage.door(PaperDesk.class).note(worker, fresh(), passport));
  }

  private void raise(Unlocked worker) {
    Stage.written(
        stage
            .door(LegalDesk.class)
            .raise(
                worker,
                fresh(),
                new MatterRaised(
                    MatterKind.REPORTED_MISSING,
                    "Police of their town",
                    stage.day(WEIGHED),
                    List.of(Concern.LEAVING_THE_COUNTRY, Concern.DEALING_WITH_AUTHORITIES),
                    List.of("By the family, three days after they left."))));
  }

  private void ask(Unlocked worker) {
    MoneyDesk desk = stage.door(MoneyDesk.class);
    Stage.written(
        desk.ask(
            worker,
            fresh(),
            new MoneyAsked(new Sum(80_00, "GEL"), "Food for a week", "Living", List.of())));
    Stage.written(
        desk.ask(
            worker,
            fresh(),
            new MoneyAsked(new Sum(240_00, "EUR"), "A ticket", "Journeys", List.of())));
  }

  private void approve(Unlocked approver) {
    Payment food = Payments.of(look(approver)).payments().getFirst();
    Stage.written(
        stage
            .door(MoneyDesk.class)
            .approve(approver, at(approver, food.id()), "Living", List.of()));
  }

  private void pay(Unlocked worker) {
    Payment food = Payments.of(look(worker)).payments().getFirst();
    Stage.written(
        stage
            .door(MoneyDesk.class)
            .pay(
                worker, at(worker, food.id()), stage.date(WEIGHED + 5), Paying.VOUCHER, List.of()));
  }

  /// Nobody is proposed to whom the person might be known.
  private void help(Unlocked worker) {
    ScopeId register =
        stage.door(Registers.class).open(worker, stage.team("north"), Register.HELPERS);
    HelperDesk desk = stage.door(HelperDesk.class);
    SubjectId heron =
        list(
            desk,
            worker,
            register,
            new HelperListed(
                "Grey Heron",
                List.of(HelpKind.INTERPRETING),
                List.of(new Language("ce"), new Language("ru")),
                List.of(new HelperConflict(ConflictKind.GENDER, "not for women’s accounts")),
                List.of("By letter to the bookshop at the bridge.")));
    list(
        desk,
        worker,
        register,
        new HelperListed(
            "Winter Lark",
            List.of(HelpKind.HOSTING, HelpKind.DRIVING),
            List.of(new Language("ru")),
            List.of(),
            List.of("Has a car with room for four.")));
    Stage.written(
        stage
            .door(HelpDesk.class)
            .propose(
                worker,
                fresh(),
                new HelperProposed(
                    register, heron, "Grey Heron", HelpKind.INTERPRETING, List.of())));
  }

  private SubjectId list(HelperDesk desk, Unlocked worker, ScopeId register, HelperListed listed) {
    SubjectId fresh = SubjectId.random(stage.door(SecureRandom.class));
    Stage.written(desk.list(worker, new HelperDesk.In(register, fresh, Seen.NOTHING), listed));
    return fresh;
  }

  private void travel(Unlocked worker) {
    GroupDesk desk = stage.door(GroupDesk.class);
    ScopeId group = desk.open(worker, stage.team("north"), "The evening train");
    SubjectId fresh = SubjectId.random(stage.door(SecureRandom.class));
    Stage.written(
        desk.join(
            worker,
            new GroupDesk.In(group, fresh, Seen.NOTHING),
            casefile.get(),
            List.of(Shared.LANGUAGES, Shared.NEEDS_ON_THE_WAY)));
  }

  private Chronicle look(Unlocked worker) {
    return stage.door(CaseworkDesk.class).look(worker, casefile.get());
  }

  private At at(Unlocked worker, SubjectId subject) {
    return new At(casefile.get(), subject, look(worker).seen(subject));
  }

  private At fresh() {
    SubjectId fresh = SubjectId.random(stage.door(SecureRandom.class));
    return new At(casefile.get(), fresh, Seen.NOTHING);
  }
}
