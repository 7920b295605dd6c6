package org.safeconduct.server.dossier.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.server.dossier.DossierDesk;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.dossier.DossierFact.PacketHandedOver;
import org.safeconduct.server.dossier.Plan;
import org.safeconduct.server.dossier.Shelf;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// From picks to a packet: pick, look at what may leave and what may not, make, hand over.
@Controller
class DossierController {
  private final DossierDesk desk;
  private final InquiryDesk inquiries;
  private final PacketPages pages;

  DossierController(DossierDesk desk, InquiryDesk inquiries, PacketPages pages) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.pages = pages;
  }

  @Bean
  static Caption packetCaption() {
    return new Caption(
        "packet",
        "dossier.kind",
        Caption.column("recipient"),
        Caption.within("/inquiries", "packets"));
  }

  @GetMapping("/inquiries/{inquiry}/packets/new")
  PickPage blank(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    String id = inquiries.drawSubject().toString();
    PicksForm form = new PicksForm(id, "", "", "", List.of(), List.of(), List.of());
    return pick(unlocked, inquiry, form, here, List.of());
  }

  /// Looks, changes nothing: the answer shows what was decided, and posts it on.
  @PostMapping("/inquiries/{inquiry}/packets/plan")
  Answer plan(Unlocked unlocked, @PathVariable ScopeId inquiry, PicksForm form, Here here) {
    Typed typed = new Typed();
    TypedPicks picks = TypedPicks.read(form, typed);
    if (!typed.isRight()) return pick(unlocked, inquiry, form, here, typed.errors());
    return plan(unlocked, inquiry, form, picks, here, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/packets")
  Answer make(
      Unlocked unlocked, Reasked again, @PathVariable ScopeId inquiry, PicksForm form, Here here)
      throws IOException {
    Typed typed = new Typed();
    TypedPicks picks = TypedPicks.read(form, typed);
    if (!typed.isRight()) return pick(unlocked, inquiry, form, here, typed.errors());
    SubjectId packet = Typed.carried(SubjectId::parse, form.id());
    Go there = Go.to("/inquiries/" + inquiry + "/packets/" + packet);
    try {
      Outcome outcome =
          desk.make(unlocked, again, inquiry, packet, picks.picks(), picks.recipient(), picks.aim())
              .orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> there.saying("dossier.done.made");
        case Outcome.Conflict _ -> there;
        case Outcome.Refused(var no) ->
            plan(unlocked, inquiry, form, picks, here, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return plan(unlocked, inquiry, form, picks, here, List.of(FieldError.of(no.refusal())));
    }
  }

  @GetMapping("/inquiries/{inquiry}/packets/{packet}")
  PacketPage show(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId packet, Here here) {
    return pages.page(unlocked, inquiry, packet, here, PacketPages.Typing.NOTHING);
  }

  @PostMapping("/inquiries/{inquiry}/packets/{packet}/handed-over")
  Answer handOver(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId packet,
      HandOverForm form,
      Here here) {
    Typed typed = new Typed();
    String how = typed.needed("how", form.how());
    PartialDate on = typed.date("on", form.on());
    if (!typed.isRight()) {
      return pages.page(
          unlocked, inquiry, packet, here, PacketPages.Typing.of(form, typed.errors()));
    }
    Outcome outcome =
        desk.handOver(
                unlocked, inquiry, packet, Typed.seen(form.seen()), new PacketHandedOver(how, on))
            .orElseThrow(NotHere::new);
    Go back = Go.to("/inquiries/" + inquiry + "/packets/" + packet);
    return switch (outcome) {
      case Outcome.Written _ -> back.saying("dossier.done.handed-over");
      case Outcome.Conflict _ -> back.saying("dossier.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private PickPage pick(
      Unlocked unlocked, ScopeId inquiry, PicksForm form, Here here, List<FieldError> errors) {
    Shelf shelf = desk.shelf(unlocked, inquiry).orElseThrow(NotHere::new);
    ShelfView view = new ShelfView(inquiry, shelf, here);
    return new PickPage(inquiry, form, view.accounts(), view.statements(), view.exhibits(), errors);
  }

  private PlanPage plan(
      Unlocked unlocked,
      ScopeId inquiry,
      PicksForm form,
      TypedPicks picks,
      Here here,
      List<FieldError> errors) {
    Plan plan =
        desk.plan(unlocked, inquiry, picks.picks(), picks.recipient(), picks.aim())
            .orElseThrow(NotHere::new);
    Shelf shelf = desk.shelf(unlocked, inquiry).orElseThrow(NotHere::new);
    ShelfView view = new ShelfView(inquiry, shelf, here);
    return new PlanPage(
        inquiry,
        onlyLeaving(form, plan.leaving()),
        picks.recipient().office(),
        "mandate.aim." + picks.aim().word(),
        view.leaving(plan),
        view.staying(plan),
        errors);
  }

  private static PicksForm onlyLeaving(PicksForm form, List<Content> leaving) {
    return new PicksForm(
        form.id(),
        form.recipientKind(),
        form.office(),
        form.aim(),
        leaving.stream()
            .filter(c -> c.kind() == ItemKind.ACCOUNT)
            .flatMap(c -> c.paragraphs().stream().map(p -> c.item() + "." + p))
            .toList(),
        ids(leaving, ItemKind.STATEMENT),
        ids(leaving, ItemKind.EXHIBIT));
  }

  private static List<String> ids(List<Content> leaving, ItemKind kind) {
    return leaving.stream()
        .filter(c -> c.kind() == kind)
        .map(c -> c.item().toString())
        .collect(Collectors.toList());
  }
}
