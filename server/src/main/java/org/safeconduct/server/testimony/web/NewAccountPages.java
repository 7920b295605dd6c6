package org.safeconduct.server.testimony.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.testimony.Matter;
import org.safeconduct.server.testimony.TestimonyDesk;
import org.safeconduct.server.testimony.web.NewAccountPage.Asked;
import org.safeconduct.server.testimony.web.NewAccountPage.Question;
import org.safeconduct.server.testimony.web.NewAccountPage.State;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Makes the page on which an account is taken.
@Component
class NewAccountPages {
  private final TestimonyDesk desk;
  private final InquiryDesk inquiries;

  NewAccountPages(TestimonyDesk desk, InquiryDesk inquiries) {
    this.desk = desk;
    this.inquiries = inquiries;
  }

  NewAccountPage page(
      Unlocked unlocked, ScopeId inquiry, AccountForm form, List<FieldError> errors) {
    Chronicle chronicle = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    Witnesses witnesses = Witnesses.of(chronicle);
    List<Choice> choices =
        witnesses.bySubject().entrySet().stream()
            .map(e -> new Choice(e.getKey().toString(), e.getValue().number().toString()))
            .toList();
    List<Matter> chosen =
        Arrays.stream(Matter.values())
            .filter(m -> form.matters().contains(m.name()) || form.matters().contains(m.word()))
            .toList();
    boolean trained = desk.isTrained(unlocked);
    List<Matter> closed = chosen.stream().filter(m -> m.needsTraining() && !trained).toList();
    return new NewAccountPage(
        inquiry,
        form,
        choices,
        state(unlocked, chronicle, witnesses, form.witness()),
        chosen.stream().filter(m -> !closed.contains(m)).map(m -> asked(m, form)).toList(),
        closed,
        errors);
  }

  private State state(Unlocked unlocked, Chronicle inquiry, Witnesses witnesses, String chosen) {
    Optional<SubjectId> witness =
        witnesses.bySubject().keySet().stream()
            .filter(id -> id.toString().equals(chosen))
            .findFirst();
    return new State(
        witness.flatMap(witnesses::at).filter(w -> desk.isChild(unlocked, w)).isPresent(),
        witness.filter(w -> TestimonyDesk.hasTold(inquiry, w)).isPresent());
  }

  private static Asked asked(Matter matter, AccountForm form) {
    return new Asked(
        matter,
        matter.prompts().stream()
            .map(p -> new Question(p.word(), "testimony.prompt." + p.word(), form.answer(p.word())))
            .toList());
  }
}
