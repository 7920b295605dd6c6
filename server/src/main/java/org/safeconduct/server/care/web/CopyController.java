package org.safeconduct.server.care.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.server.care.CareDesk;
import org.safeconduct.server.care.CareFact.FindingWritten;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Consistency;
import org.safeconduct.server.mandate.TermsFact.FindingCopied;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A finding copied into the terms of a witness, by somebody who may open both. Which witness it
/// was is written on neither side of the casefile.
@Controller
class CopyController {
  private static final String PATH = "/casefiles/{casefile}/care/findings/{finding}/copy";
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int MOST = 200;

  /// As much of an inquiry's id as tells it apart, for who may not know its title.
  private static final int SHORT = 12;

  private final CaseworkDesk casework;
  private final CareDesk desk;
  private final Search search;
  private final Answering answering;

  CopyController(CaseworkDesk casework, CareDesk desk, Search search, Answering answering) {
    this.casework = casework;
    this.desk = desk;
    this.search = search;
    this.answering = answering;
  }

  @GetMapping(PATH)
  Slip ask(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId finding) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    FindingWritten found = desk.finding(unlocked, casefile, finding).orElseThrow(NotHere::new);
    String words = String.join("\n\n", found.words());
    CopyForm form = new CopyForm("", "", found.on().toString(), "", words, "");
    return slip(unlocked, here, chronicle, finding, form);
  }

  @PostMapping(PATH)
  Answer copy(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId finding,
      CopyForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    if (desk.finding(unlocked, casefile, finding).isEmpty()) throw new NotHere();
    Typed typed = new Typed();
    Optional<ScopeId> terms = typed.chosen("terms", ScopeId::parse, form.terms());
    FindingCopied copied =
        new FindingCopied(
            typed.needed("examiner", form.examiner()),
            typed.date("on", form.on()),
            typed.neededWords("told", form.told()),
            typed.neededWords("words", form.words()),
            typed.term("consistency", Consistency.class, form.consistency()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.copy(unlocked, casefile, finding, terms.orElseThrow(), copied),
        Go.to("/casefiles/" + casefile + "/care").saying("care.done.copied"),
        (errors, since) -> slip(unlocked, here, chronicle, finding, form).again(errors, since));
  }

  private Slip slip(
      Unlocked unlocked, Here here, Chronicle casefile, SubjectId finding, CopyForm form) {
    return Slip.fresh(
        "care.copy",
        Crumb.room(casefile, "care", here.t("care.title")),
        Crumb.path(casefile.scope()) + "/care/findings/" + finding + "/copy",
        List.of(
            SlipField.pick("terms", "care.copy.witness", witnesses(unlocked), form.terms()),
            new SlipField.Line(
                "examiner",
                "care.copy.examiner",
                "care.copy.examiner-hint",
                form.examiner(),
                "text",
                "",
                true),
            new SlipField.When("on", "care.on", form.on()),
            SlipField.neededWords("told", "care.copy.told", "care.copy.told-hint", form.told()),
            SlipField.neededWords("words", "care.finding", "care.copy.words-hint", form.words()),
            SlipField.oneOf(
                "consistency",
                "mandate.consistency",
                Choice.of(here, Consistency.class, "mandate.consistency"),
                form.consistency())));
  }

  /// The witnesses whose terms this member may open, by number and inquiry: those of inquiries they
  /// work in, and for custodians those of all.
  private List<Choice> witnesses(Unlocked unlocked) {
    Map<ScopeId, String> titles =
        hits(unlocked, "inquiry").stream()
            .collect(
                Collectors.toMap(
                    Found.Hit::scope,
                    hit -> hit.row().shown().getOrDefault("title", ""),
                    (first, _) -> first));
    Map<String, Choice> byTerms = new LinkedHashMap<>();
    for (Found.Hit hit : hits(unlocked, "witness")) {
      add(byTerms, hit, titles.getOrDefault(hit.scope(), ""));
    }
    for (Found.Hit hit : hits(unlocked, "mandate")) {
      String inquiry = hit.row().shown().getOrDefault("inquiry", "");
      add(byTerms, hit, inquiry.substring(0, Math.min(SHORT, inquiry.length())));
    }
    return List.copyOf(byTerms.values());
  }

  private static void add(Map<String, Choice> byTerms, Found.Hit hit, String inquiry) {
    String terms = hit.row().refs().getFirst();
    String number = hit.row().shown().getOrDefault("number", "");
    byTerms.putIfAbsent(terms, new Choice(terms, number + " · " + inquiry));
  }

  private List<Found.Hit> hits(Unlocked unlocked, String kind) {
    return search.find(unlocked, Query.list(kind).page(0, MOST), LIST).hits();
  }
}
