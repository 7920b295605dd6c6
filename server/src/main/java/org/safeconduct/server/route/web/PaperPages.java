package org.safeconduct.server.route.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.route.HeldPaper;
import org.safeconduct.server.route.Keeping;
import org.safeconduct.server.route.PaperFact.PaperNoted;
import org.safeconduct.server.route.PaperKind;
import org.safeconduct.server.route.Papers;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes the documents of one casefile ready for one reader.
record PaperPages(Here here, Chronicle chronicle) {

  Folder folder(Map<MemberId, String> names, LocalDate today) {
    return new Folder(
        "route.papers.title",
        "route.papers.text",
        List.of(Crumb.casefile(chronicle)),
        List.of(new Folder.Way(path() + "/new", "route.paper-new.title")),
        Papers.of(chronicle).held().stream().map(paper -> card(paper, names, today)).toList(),
        "route.papers.none");
  }

  private Folder.Card card(HeldPaper paper, Map<MemberId, String> names, LocalDate today) {
    PaperNoted noted = paper.noted().fact();
    boolean valid = paper.isValidOn(today);
    String own = path() + "/" + paper.id();
    return new Folder.Card(
        paper.id().toString(),
        valid ? (noted.keeping().isAtHand() ? Mark.GOOD : Mark.WAITING) : Mark.URGENT,
        valid ? "route.papers.valid" : "route.papers.ended",
        here.t("route.held." + paper.kind().word()),
        List.of(
            new Folder.Line("route.papers.issuer", noted.issuer().name(here.words().locale())),
            new Folder.Line("route.papers.expires", paper.expires().map(here::day).orElse("")),
            new Folder.Line("route.keeping", here.t("route.keeping." + noted.keeping().word())),
            new Folder.Line("route.papers.holder", noted.holder()),
            new Folder.Line("route.papers.blocks", blocks(noted))),
        List.of(),
        Folder.by(here.when(paper.noted().at()), names.getOrDefault(paper.noted().by(), "")),
        List.of(
            new Folder.Way(own + "/change", "route.paper-change.title"),
            new Folder.Way(own + "/gone", "route.paper-gone.title")));
  }

  private String blocks(PaperNoted noted) {
    return noted.blocks().stream()
        .map(concern -> here.t("casework.concern." + concern.word()))
        .collect(Collectors.joining(" · "));
  }

  Slip fresh(PaperForm form) {
    return Slip.fresh("route.paper-new", crumbs(), path() + "/new", fields(form));
  }

  Slip change(PaperForm form) {
    return Slip.of(
        "route.paper-change",
        crumbs(),
        path() + "/" + form.id() + "/change",
        form.seen(),
        fields(form));
  }

  Slip gone(PaperForm form) {
    return Slip.of(
        "route.paper-gone",
        crumbs(),
        path() + "/" + form.id() + "/gone",
        form.seen(),
        List.of(SlipField.neededWords("words", "casework.reason", "", form.words())));
  }

  /// What is noted, to be said anew.
  static PaperForm form(HeldPaper paper, String seen) {
    PaperNoted noted = paper.noted().fact();
    return new PaperForm(
        paper.id().toString(),
        seen,
        noted.kind().name(),
        noted.issuer().code(),
        paper.expires().map(LocalDate::toString).orElse(""),
        noted.keeping().name(),
        noted.holder(),
        noted.blocks().stream().map(Concern::name).toList(),
        "");
  }

  private List<SlipField> fields(PaperForm form) {
    return List.of(
        new SlipField.Kept("id", form.id()),
        SlipField.pick(
            "kind",
            "route.papers.kind",
            Choice.of(here, PaperKind.class, "route.held"),
            form.kind()),
        SlipField.pick("issuer", "route.papers.issuer", Choice.countries(here), form.issuer()),
        SlipField.dayIfAny("expires", "route.papers.expires", form.expires()),
        SlipField.pick(
            "keeping",
            "route.keeping",
            Choice.of(here, Keeping.class, "route.keeping"),
            form.keeping()),
        SlipField.hinted(
            "holder", "route.papers.holder", "route.papers.holder-hint", form.holder()),
        SlipField.anyOf(
            "blocks",
            "route.papers.blocks",
            "route.papers.blocks-hint",
            Choice.of(here, Concern.class, "casework.concern"),
            form.blocks()));
  }

  private List<Crumb> crumbs() {
    return Crumb.room(chronicle, "papers", here.t("route.papers.title"));
  }

  private String path() {
    return Crumb.path(chronicle.scope()) + "/papers";
  }

  @Override
  public String toString() {
    return "PaperPages";
  }
}
