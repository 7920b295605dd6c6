package org.safeconduct.server.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.inquiry.InquiryFact.InquiryClosed;
import org.safeconduct.server.inquiry.InquiryFact.InquiryOpened;
import org.safeconduct.server.inquiry.InquiryFact.InquiryReopened;
import org.safeconduct.server.inquiry.InquiryFact.InquiryRetitled;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.Term;

/// An inquiry as it stands.
public record Inquiry(
    String title, List<String> question, @Nullable PartialDate period, State state) {

  public enum State implements Term {
    OPEN,
    CLOSED
  }

  public Inquiry {
    question = List.copyOf(question);
  }

  private static final Inquiry UNTITLED = new Inquiry("", List.of(), null, State.OPEN);

  public static Inquiry of(Chronicle chronicle) {
    Inquiry inquiry = UNTITLED;
    for (Told<InquiryFact> told : chronicle.live(InquiryFact.class)) {
      inquiry = inquiry.after(told.fact());
    }
    return inquiry;
  }

  private Inquiry after(InquiryFact fact) {
    return switch (fact) {
      case InquiryOpened opened ->
          new Inquiry(opened.title(), opened.question(), opened.period(), State.OPEN);
      case InquiryRetitled retitled -> new Inquiry(retitled.title(), question, period, state);
      case InquiryClosed _ -> new Inquiry(title, question, period, State.CLOSED);
      case InquiryReopened _ -> new Inquiry(title, question, period, State.OPEN);
    };
  }

  /// What is new may be added to an open inquiry only.
  public void mustBeOpen() {
    if (state == State.CLOSED) throw Refused.because("inquiry.refuse.closed");
  }

  @Override
  public String toString() {
    return "Inquiry[" + state + "]";
  }
}
