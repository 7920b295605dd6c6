package org.safeconduct.server.source.web;

import java.util.List;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.source.SourceDesk;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.source.StatementFile;
import org.safeconduct.server.source.Statements;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Statements of an inquiry by their days, and a new one.
@Controller
class StatementsController {
  private final SourceDesk desk;
  private final InquiryDesk inquiries;

  StatementsController(SourceDesk desk, InquiryDesk inquiries) {
    this.desk = desk;
    this.inquiries = inquiries;
  }

  @Bean
  static Caption statementCaption() {
    return new Caption(
        "statement",
        "source.kind",
        Caption.column("claim"),
        Caption.within("/inquiries", "statements"));
  }

  @GetMapping("/inquiries/{inquiry}/statements")
  StatementsPage all(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    return page(unlocked, inquiry, here, List.of(), List.of());
  }

  StatementsPage page(
      Unlocked unlocked,
      ScopeId inquiry,
      Here here,
      List<StatementFile.Wrong> wrong,
      List<FieldError> errors) {
    Chronicle chronicle = desk.whole(unlocked, inquiry).orElseThrow(NotHere::new);
    Statements all = Statements.of(chronicle);
    return new StatementsPage(
        inquiry,
        Inquiry.of(chronicle.about(chronicle.root())).title(),
        new Lines(all, inquiry, here).of(all.byId().values()),
        all.origins(all.byId().values()).size(),
        wrong,
        errors);
  }

  @GetMapping("/inquiries/{inquiry}/statements/new")
  NewStatementPage blank(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    StatementForm form =
        new StatementForm(
            inquiries.drawSubject().toString(),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            "",
            "",
            "");
    return blank(unlocked, inquiry, form, here, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/statements")
  Answer record(Unlocked unlocked, @PathVariable ScopeId inquiry, StatementForm form, Here here) {
    Typed typed = new Typed();
    StatementRecorded recorded = TypedStatement.read(form, typed);
    if (!typed.isRight()) return blank(unlocked, inquiry, form, here, typed.errors());
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    try {
      Outcome outcome = desk.record(unlocked, inquiry, id, recorded).orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> at(inquiry, id).saying("source.done.recorded");
        case Outcome.Conflict _ -> at(inquiry, id);
        case Outcome.Refused(var no) ->
            blank(unlocked, inquiry, form, here, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return blank(unlocked, inquiry, form, here, List.of(FieldError.of(no.refusal())));
    }
  }

  private NewStatementPage blank(
      Unlocked unlocked, ScopeId inquiry, StatementForm form, Here here, List<FieldError> errors) {
    Statements all = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    return new NewStatementPage(inquiry, form, new Lines(all, inquiry, here).choices(), errors);
  }

  private static Go at(ScopeId inquiry, SubjectId statement) {
    return Go.to("/inquiries/" + inquiry + "/statements/" + statement);
  }
}
