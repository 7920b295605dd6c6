package org.safeconduct.server.children.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.children.AgeBasis;
import org.safeconduct.server.children.BestInterest;
import org.safeconduct.server.children.Child;
import org.safeconduct.server.children.ChildFact.AgeRecorded;
import org.safeconduct.server.children.ChildFact.AssentHeard;
import org.safeconduct.server.children.ChildFact.GuardianSaid;
import org.safeconduct.server.children.ChildFact.LawyerMet;
import org.safeconduct.server.children.Guardian;
import org.safeconduct.server.children.Interest;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes what is written of a child ready for one reader.
record ChildPages(Here here, Map<MemberId, String> names) {

  Folder folder(Chronicle chronicle) {
    String path = path(chronicle);
    Child child = Child.of(chronicle);
    List<Folder.Way> ways = new ArrayList<>();
    ways.add(new Folder.Way(path + "/age", "children.age.title"));
    if (child.age().isPresent()) {
      ways.add(new Folder.Way(path + "/guardian", "children.guardian.title"));
      ways.add(new Folder.Way(path + "/assent", "children.assent.title"));
      ways.add(new Folder.Way(path + "/lawyer", "children.lawyer.title"));
    }
    if (child.isChild())
      ways.add(new Folder.Way(path + "/decisions/new", "children.propose.title"));
    List<Folder.Card> cards = new ArrayList<>();
    child.age().ifPresent(age -> cards.add(age(child, age)));
    child.lawyer().ifPresent(lawyer -> cards.add(lawyer(lawyer)));
    child.guardian().ifPresent(guardian -> cards.add(guardian(guardian)));
    child.interests().reversed().forEach(interest -> cards.add(interest(path, interest)));
    child.assents().reversed().forEach(assent -> cards.add(assent(assent)));
    return new Folder(
        "children.title",
        "children.text",
        List.of(Crumb.casefile(chronicle)),
        ways,
        cards,
        "children.none");
  }

  private Folder.Card age(Child child, Told<AgeRecorded> age) {
    return card(
        age.ref().seq(),
        child.isChild() ? Mark.OPEN : Mark.ENDED,
        age.fact().basis() == AgeBasis.DISPUTED
            ? "children.state.disputed"
            : child.isChild() ? "children.state.child" : "children.state.of-age",
        here.t("children.age-is", age.fact().years()),
        List.of(
            new Folder.Line(
                "children.basis", here.t("children.basis." + age.fact().basis().word()))),
        age.fact().words(),
        age);
  }

  private Folder.Card lawyer(Told<LawyerMet> lawyer) {
    return card(
        lawyer.ref().seq(),
        Mark.GOOD,
        "children.state.lawyer",
        lawyer.fact().lawyer(),
        List.of(new Folder.Line("children.on", here.date(lawyer.fact().on()))),
        lawyer.fact().words(),
        lawyer);
  }

  private Folder.Card guardian(Told<GuardianSaid> guardian) {
    return card(
        guardian.ref().seq(),
        guardian.fact().guardian() == Guardian.IS_THE_DANGER ? Mark.URGENT : Mark.OPEN,
        "children.guardian." + guardian.fact().guardian().word(),
        here.t("children.guardian"),
        List.of(new Folder.Line("children.who", guardian.fact().who())),
        guardian.fact().words(),
        guardian);
  }

  private Folder.Card assent(Told<AssentHeard> assent) {
    return card(
        assent.ref().seq(),
        switch (assent.fact().assent()) {
          case AGREES -> Mark.GOOD;
          case DOES_NOT_AGREE -> Mark.REFUSED;
          case WANTS_TO_THINK -> Mark.WAITING;
        },
        "children.assent." + assent.fact().assent().word(),
        assent.fact().about(),
        List.of(),
        assent.fact().words(),
        assent);
  }

  private Folder.Card interest(String path, BestInterest interest) {
    String own = path + "/decisions/" + interest.id() + "/";
    Folder.Way decline = new Folder.Way(own + "decline", "children.decline.title");
    List<String> why = interest.proposed().fact().why();
    return switch (interest) {
      case BestInterest.Proposed _ ->
          interest(
              interest,
              Mark.WAITING,
              "proposed",
              why,
              "",
              List.of(new Folder.Way(own + "agree", "children.agree.title"), decline));
      case BestInterest.Decided decided ->
          interest(interest, Mark.GOOD, "decided", why, name(decided.by()), List.of(decline));
      case BestInterest.Declined declined ->
          interest(interest, Mark.ENDED, "declined", declined.why(), "", List.of());
    };
  }

  private Folder.Card interest(
      BestInterest interest,
      Mark mark,
      String state,
      List<String> text,
      String second,
      List<Folder.Way> ways) {
    var proposed = interest.proposed();
    return new Folder.Card(
        interest.id().toString(),
        mark,
        "children.state." + state,
        proposed.fact().proposal(),
        List.of(
            new Folder.Line(
                "children.interest",
                here.t("children.interest." + proposed.fact().interest().word())),
            new Folder.Line("children.second", second)),
        text,
        Folder.by(here.when(proposed.at()), name(proposed.by())),
        ways);
  }

  private Folder.Card card(
      long seq,
      Mark mark,
      String state,
      String title,
      List<Folder.Line> lines,
      List<String> text,
      Told<?> told) {
    String by = Folder.by(here.when(told.at()), name(told.by()));
    return new Folder.Card("fact-" + seq, mark, state, title, lines, text, by, List.of());
  }

  Slip step(Chronicle chronicle, ChildStep step, ChildForm form) {
    return Slip.of(
        "children." + step.word(),
        crumbs(chronicle),
        path(chronicle) + "/" + step.word(),
        form.seen(),
        step.fields(here, form));
  }

  Slip propose(Chronicle chronicle, ChildForm form) {
    return Slip.of(
        "children.propose",
        crumbs(chronicle),
        path(chronicle) + "/decisions/new",
        form.seen(),
        List.of(
            new SlipField.Kept("id", form.id()),
            SlipField.pick(
                "interest",
                "children.interest",
                Choice.of(here, Interest.class, "children.interest"),
                form.interest()),
            SlipField.needed("proposal", "children.proposal", form.proposal()),
            SlipField.neededWords(
                "words", "children.weighed", "children.weighed-hint", form.words())));
  }

  Slip agree(Chronicle chronicle, BestInterest interest, ChildForm form) {
    return answer(
        chronicle,
        interest,
        "agree",
        form,
        SlipField.words("words", "casework.words", "", form.words()));
  }

  Slip decline(Chronicle chronicle, BestInterest interest, ChildForm form) {
    return answer(
        chronicle,
        interest,
        "decline",
        form,
        SlipField.neededWords("words", "casework.reason", "", form.words()));
  }

  private Slip answer(
      Chronicle chronicle, BestInterest interest, String word, ChildForm form, SlipField asks) {
    return Slip.of(
        "children." + word,
        crumbs(chronicle),
        path(chronicle) + "/decisions/" + interest.id() + "/" + word,
        form.seen(),
        List.of(asks));
  }

  private List<Crumb> crumbs(Chronicle chronicle) {
    return Crumb.room(chronicle, "child", here.t("children.title"));
  }

  static String path(Chronicle chronicle) {
    return Crumb.path(chronicle.scope()) + "/child";
  }

  private String name(MemberId member) {
    return names.getOrDefault(member, "");
  }

  @Override
  public String toString() {
    return "ChildPages";
  }
}
