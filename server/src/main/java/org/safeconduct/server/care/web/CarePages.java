package org.safeconduct.server.care.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.care.CareFact.FindingWritten;
import org.safeconduct.server.care.FindingKind;
import org.safeconduct.server.care.Need;
import org.safeconduct.server.care.NeedFact.NeedSaid;
import org.safeconduct.server.care.Needs;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes needs and findings ready for one reader.
record CarePages(Here here, Map<MemberId, String> names) {

  /// @param care the findings, for a reader of them
  Folder folder(Chronicle casefile, Optional<Chronicle> care) {
    String path = path(casefile);
    List<Folder.Way> ways = new ArrayList<>();
    ways.add(new Folder.Way(path + "/needs/new", "care.say.title"));
    List<Folder.Card> cards = new ArrayList<>();
    Needs.of(casefile).standing().forEach(need -> cards.add(card(path, need)));
    care.ifPresent(findings -> {
      ways.add(new Folder.Way(path + "/findings/new", "care.find.title"));
      ways.add(new Folder.Way(path + "/readers", "care.admit.title"));
      ways.add(new Folder.Way(path + "/readers/dismiss", "care.dismiss.title"));
      Corrections.in(findings, FindingWritten.class)
          .reversed()
          .forEach(f -> cards.add(found(path, f)));
    });
    return new Folder(
        "care.title",
        care.isPresent() ? "care.text-reader" : "care.text",
        List.of(Crumb.casefile(casefile)),
        ways,
        cards,
        "care.none");
  }

  private Folder.Card card(String path, Told<NeedSaid> need) {
    return new Folder.Card(
        need.subject().toString(),
        Mark.OPEN,
        "care.state.need",
        here.t("care.need." + need.fact().need().word()),
        List.of(),
        need.fact().words(),
        by(need.by(), here.when(need.at())),
        List.of(new Folder.Way(path + "/needs/" + need.subject() + "/end", "care.end.title")));
  }

  private Folder.Card found(String path, Told<FindingWritten> finding) {
    return new Folder.Card(
        finding.subject().toString(),
        Mark.SEALED,
        "care.state.finding",
        here.t("care.kind." + finding.fact().kind().word()),
        List.of(
            new Folder.Line("care.by", finding.fact().by()),
            new Folder.Line("care.on", here.date(finding.fact().on()))),
        finding.fact().words(),
        by(finding.by(), here.when(finding.at())),
        List.of(
            new Folder.Way(path + "/findings/" + finding.subject() + "/copy", "care.copy.title")));
  }

  Slip need(Chronicle casefile, CareForm form) {
    return Slip.of(
        "care.say",
        crumbs(casefile),
        path(casefile) + "/needs/new",
        form.seen(),
        List.of(
            new SlipField.Kept("id", form.id()),
            SlipField.pick(
                "need", "care.need", Choice.of(here, Need.class, "care.need"), form.need()),
            SlipField.words("words", "care.how", "care.how-hint", form.words())));
  }

  Slip end(Chronicle casefile, String need, String seen) {
    return Slip.of(
        "care.end", crumbs(casefile), path(casefile) + "/needs/" + need + "/end", seen, List.of());
  }

  Slip finding(Chronicle casefile, CareForm form) {
    return Slip.of(
        "care.find",
        crumbs(casefile),
        path(casefile) + "/findings/new",
        form.seen(),
        List.of(
            new SlipField.Kept("id", form.id()),
            SlipField.oneOf(
                "kind", "care.kind", Choice.of(here, FindingKind.class, "care.kind"), form.kind()),
            SlipField.line("by", "care.by", form.by()),
            new SlipField.When("on", "care.on", form.on()),
            SlipField.neededWords("words", "care.finding", "", form.words())));
  }

  Slip readers(Chronicle casefile, List<Choice> members, String chosen) {
    return Slip.fresh(
        "care.admit",
        crumbs(casefile),
        path(casefile) + "/readers",
        List.of(SlipField.pick("member", "care.reader", members, chosen)));
  }

  Slip away(Chronicle casefile, List<Choice> readers, String chosen, String why) {
    return Slip.fresh(
        "care.dismiss",
        crumbs(casefile),
        path(casefile) + "/readers/dismiss",
        List.of(
            SlipField.pick("from", "care.reader", readers, chosen),
            SlipField.needed("words", "care.why", why)));
  }

  private List<Crumb> crumbs(Chronicle casefile) {
    return Crumb.room(casefile, "care", here.t("care.title"));
  }

  private static String path(Chronicle casefile) {
    return Crumb.path(casefile.scope()) + "/care";
  }

  private String by(MemberId member, String when) {
    return Folder.by(when, names.getOrDefault(member, ""));
  }

  @Override
  public String toString() {
    return "CarePages";
  }
}
