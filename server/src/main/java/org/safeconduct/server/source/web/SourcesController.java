package org.safeconduct.server.source.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.source.Reliability;
import org.safeconduct.server.source.Source;
import org.safeconduct.server.source.SourceDesk;
import org.safeconduct.server.source.SourceDesk.At;
import org.safeconduct.server.source.SourceFact.SourceIntroduced;
import org.safeconduct.server.source.SourceKind;
import org.safeconduct.server.source.Sources;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Statements;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Sources of an inquiry: introduced, graded by a letter, or asked how they know.
@Controller
class SourcesController {
  private final SourceDesk desk;
  private final InquiryDesk inquiries;
  private final OwnFieldsDesk own;

  SourcesController(SourceDesk desk, InquiryDesk inquiries, OwnFieldsDesk own) {
    this.own = own;
    this.desk = desk;
    this.inquiries = inquiries;
  }

  @Bean
  static Caption sourceCaption() {
    return new Caption(
        "source", "source.source", Caption.column("name"), Caption.within("/inquiries", "sources"));
  }

  @GetMapping("/inquiries/{inquiry}/sources")
  SourcesPage all(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    SourceForm blank = new SourceForm(inquiries.drawSubject().toString(), "", "", "");
    return page(unlocked, inquiry, blank, here, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/sources")
  Answer introduce(Unlocked unlocked, @PathVariable ScopeId inquiry, SourceForm form, Here here) {
    Typed typed = new Typed();
    SourceKind kind = typed.term("kind", SourceKind.class, form.kind());
    String name = typed.needed("name", form.name());
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    if (!typed.isRight()) return page(unlocked, inquiry, form, here, typed.errors());
    SourceIntroduced introduced = new SourceIntroduced(kind, name, Paragraphs.of(form.remark()));
    try {
      return answer(
          desk.introduce(unlocked, inquiry, id, introduced), inquiry, id, "source.done.introduced");
    } catch (Refused no) {
      return page(unlocked, inquiry, form, here, List.of(FieldError.of(no.refusal())));
    }
  }

  @GetMapping("/inquiries/{inquiry}/sources/{source}")
  SourcePage show(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId source, Here here) {
    Chronicle chronicle = desk.whole(unlocked, inquiry).orElseThrow(NotHere::new);
    Source one = Sources.of(chronicle).at(source).orElseThrow(NotHere::new);
    return one(
        unlocked,
        chronicle,
        one,
        standing(one, chronicle.seen(source).toString()),
        here,
        List.of());
  }

  @PostMapping("/inquiries/{inquiry}/sources/{source}/worth")
  Answer weigh(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId source,
      SourceWorthForm form,
      Here here) {
    Chronicle chronicle = desk.whole(unlocked, inquiry).orElseThrow(NotHere::new);
    Source one = Sources.of(chronicle).at(source).orElseThrow(NotHere::new);
    At at = new At(inquiry, source, Typed.seen(form.seen()));
    Typed typed = new Typed();
    try {
      Optional<Outcome> outcome = Optional.empty();
      if (one.kind().isGraded()) {
        Reliability letter = typed.term("reliability", Reliability.class, form.reliability());
        if (typed.isRight()) outcome = desk.grade(unlocked, at, letter, form.why().strip());
      } else {
        List<String> how = typed.neededWords("howTheyKnow", form.howTheyKnow());
        List<String> checked = Paragraphs.of(form.checked());
        if (typed.isRight()) outcome = desk.ask(unlocked, at, how, checked);
      }
      if (!typed.isRight()) return one(unlocked, chronicle, one, form, here, typed.errors());
      return answer(outcome, inquiry, source, "source.done.weighed");
    } catch (Refused no) {
      return one(unlocked, chronicle, one, form, here, List.of(FieldError.of(no.refusal())));
    }
  }

  private SourcesPage page(
      Unlocked unlocked, ScopeId inquiry, SourceForm form, Here here, List<FieldError> errors) {
    Chronicle chronicle = desk.whole(unlocked, inquiry).orElseThrow(NotHere::new);
    Statements statements = Statements.of(chronicle);
    return new SourcesPage(
        inquiry,
        Inquiry.of(chronicle.about(chronicle.root())).title(),
        Sources.of(chronicle).byId().values().stream()
            .map(s ->
                new SourcesPage.Line(
                    "/inquiries/" + inquiry + "/sources/" + s.id(),
                    s.name(),
                    "source.source.kind." + s.kind().word(),
                    worth(s, here),
                    of(s, statements).size()))
            .toList(),
        form,
        errors);
  }

  private SourcePage one(
      Unlocked unlocked,
      Chronicle inquiry,
      Source source,
      SourceWorthForm form,
      Here here,
      List<FieldError> errors) {
    Statements statements = Statements.of(inquiry);
    Lines lines = new Lines(statements, inquiry.scope(), here);
    return new SourcePage(
        inquiry.scope(),
        source,
        worth(source, here),
        lines.of(of(source, statements)),
        own.of(unlocked, Holder.SOURCE, inquiry.about(source.id()), here),
        form,
        errors);
  }

  private static List<Statement> of(Source source, Statements statements) {
    return statements.byId().values().stream()
        .filter(s -> s.sources().contains(source.id()))
        .toList();
  }

  private static String worth(Source source, Here here) {
    if (source.grade() != null) {
      Reliability letter = source.grade().reliability();
      return letter.letter() + " · " + here.t("source.reliability." + letter.word());
    }
    return source.asked() == null ? "" : String.join(" ", source.asked().howTheyKnow());
  }

  private static SourceWorthForm standing(Source source, String seen) {
    var grade = source.grade();
    var asked = source.asked();
    return new SourceWorthForm(
        seen,
        grade == null ? "" : grade.reliability().name(),
        grade == null ? "" : grade.why(),
        asked == null ? "" : String.join("\n\n", asked.howTheyKnow()),
        asked == null ? "" : String.join("\n\n", asked.checked()));
  }

  private static Go answer(
      Optional<Outcome> outcome, ScopeId inquiry, SubjectId source, String done) {
    Go there = Go.to("/inquiries/" + inquiry + "/sources/" + source);
    return switch (outcome.orElseThrow(NotHere::new)) {
      case Outcome.Written _ -> there.saying(done);
      case Outcome.Conflict _ -> there.saying("source.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }
}
