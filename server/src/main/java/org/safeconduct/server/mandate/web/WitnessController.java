package org.safeconduct.server.mandate.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.MandateDesk;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.mandate.web.WitnessPage.Thing;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Witnesses of an inquiry: numbering one, looking at their terms, seeing who it is.
@Controller
class WitnessController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int MOST = 50;

  private final MandateDesk desk;
  private final InquiryDesk inquiries;
  private final TeamDesk teams;
  private final Search search;
  private final InstantSource clock;
  private final OwnFieldsDesk own;

  WitnessController(
      MandateDesk desk,
      InquiryDesk inquiries,
      TeamDesk teams,
      Search search,
      InstantSource clock,
      OwnFieldsDesk own) {
    this.own = own;
    this.desk = desk;
    this.inquiries = inquiries;
    this.teams = teams;
    this.search = search;
    this.clock = clock;
  }

  @Bean
  static Caption witnessCaption() {
    return new Caption(
        "witness",
        "inquiry.witness",
        Caption.column("number"),
        Caption.within("/inquiries", "witnesses"));
  }

  /// Found by name, by custodians alone; the name itself is not shown.
  @Bean
  static Caption mandateCaption() {
    return new Caption(
        "mandate", "inquiry.witness", Caption.column("number"), hit -> "/mandates/" + hit.scope());
  }

  @GetMapping("/inquiries/{inquiry}/witnesses/new")
  NewWitnessPage blank(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    var _ = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    String id = inquiries.drawSubject().toString();
    return new NewWitnessPage(inquiry, new NewWitnessForm(id, "", ""), List.of());
  }

  @PostMapping("/inquiries/{inquiry}/witnesses")
  Answer number(Unlocked unlocked, @PathVariable ScopeId inquiry, NewWitnessForm form) {
    Typed typed = new Typed();
    String name = typed.needed("name", form.name());
    if (!typed.isRight()) return new NewWitnessPage(inquiry, form, typed.errors());
    SubjectId witness = Typed.carried(SubjectId::parse, form.id());
    MandateDesk.Person person = new MandateDesk.Person(name, form.reach(), null);
    Go there = Go.to("/inquiries/" + inquiry + "/witnesses/" + witness);
    try {
      Outcome outcome = desk.number(unlocked, inquiry, witness, person).orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> there.saying("mandate.done.numbered");
        case Outcome.Conflict _ -> there;
        case Outcome.Refused(var no) ->
            new NewWitnessPage(inquiry, form, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return new NewWitnessPage(inquiry, form, List.of(FieldError.of(no.refusal())));
    }
  }

  @GetMapping("/inquiries/{inquiry}/witnesses/{witness}")
  WitnessPage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      Here here) {
    WitnessNumbered numbered =
        desk.witness(unlocked, inquiry, witness, Purpose.WORK).orElseThrow(NotHere::new);
    Chronicle chronicle =
        desk.terms(unlocked, numbered.terms(), Purpose.WORK).orElseThrow(NotHere::new);
    Terms terms = Terms.of(chronicle);
    TermsTelling telling = new TermsTelling(here, teams.organisation(unlocked));
    WitnessView view = new WitnessView(terms, unlocked.member(), clock.instant(), here, telling);
    Chronicle root = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    Found things = rows(unlocked, inquiry, Set.of("account", "exhibit"), witness.toString());
    Found packets = rows(unlocked, inquiry, Set.of("packet"), witness.toString());
    return new WitnessPage(
        inquiry,
        Inquiry.of(root.about(root.root())).title(),
        witness,
        numbered.number(),
        terms,
        chronicle.seen(chronicle.root()).toString(),
        view.bases(),
        view.holdings(),
        view.conditions(),
        view.minor(),
        view.findings(),
        things.hits().stream().map(h -> thing(inquiry, h)).toList(),
        packets.hits().stream().map(h -> packet(inquiry, h, here)).toList(),
        mandate(unlocked, numbered),
        own.of(unlocked, Holder.WITNESS, root.about(witness), here),
        telling.all(chronicle));
  }

  /// From a row of the terms, which knows the scope alone.
  @GetMapping("/inquiries/{inquiry}/terms/{terms}")
  Go byTerms(Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable ScopeId terms) {
    Chronicle chronicle = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    return Witnesses.of(chronicle).bySubject().entrySet().stream()
        .filter(e -> e.getValue().terms().equals(terms))
        .findFirst()
        .map(e -> Go.to("/inquiries/" + inquiry + "/witnesses/" + e.getKey()))
        .orElseThrow(NotHere::new);
  }

  /// Asks whether to reveal who it is: how custodians, who may not open the inquiry, come to it.
  @GetMapping("/mandates/{mandate}")
  MandatePage door(Unlocked unlocked, @PathVariable ScopeId mandate) {
    Query query = Query.list("mandate").inScope(mandate).page(0, 1);
    return search.find(unlocked, query, LIST).hits().stream()
        .findFirst()
        .map(hit -> new MandatePage(mandate, hit.row().shown().getOrDefault("number", "")))
        .orElseThrow(NotHere::new);
  }

  /// Who it is. A page and no redirect: it is shown once.
  @PostMapping("/mandates/{mandate}/who")
  Answer who(Unlocked unlocked, Reasked again, @PathVariable ScopeId mandate) {
    return desk.who(unlocked, mandate).map(WhoPage::new).orElseThrow(NotHere::new);
  }

  private Optional<String> mandate(Unlocked unlocked, WitnessNumbered numbered) {
    Query query = Query.list("mandate").pointingTo(numbered.terms()).page(0, 1);
    return search.find(unlocked, query, LIST).hits().stream()
        .findFirst()
        .map(hit -> "/mandates/" + hit.scope() + "/who");
  }

  private Found rows(Unlocked unlocked, ScopeId inquiry, Set<String> kinds, String ref) {
    Query query = Query.list("").ofKinds(kinds).inScope(inquiry).pointingTo(ref).page(0, MOST);
    return search.find(unlocked, query, LIST);
  }

  private static Thing thing(ScopeId inquiry, Found.Hit hit) {
    String kind = hit.row().kind();
    String path = "/inquiries/" + inquiry + "/" + kind + "s/" + hit.row().subject();
    String label =
        switch (kind) {
          case "account" -> "";
          default -> hit.row().shown().getOrDefault("label", "");
        };
    return new Thing(path, "mandate.thing." + kind, label);
  }

  /// A packet with how many of its copies left, and how many nobody asked back.
  private static Thing packet(ScopeId inquiry, Found.Hit hit, Here here) {
    Map<String, String> shown = hit.row().shown();
    String label =
        here.t(
            "mandate.copies.line",
            shown.getOrDefault("recipient", ""),
            Integer.parseInt(shown.getOrDefault("copies", "0")),
            Integer.parseInt(shown.getOrDefault("standing", "0")));
    String path = "/inquiries/" + inquiry + "/packets/" + hit.row().subject();
    return new Thing(path, "mandate.thing.packet", label);
  }
}
