package org.safeconduct.server.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.PartialDate;

/// What happens to an inquiry as a whole; its subject is the scope's root.
public sealed interface InquiryFact extends Fact {

  /// @param question what it wants to find out, in paragraphs
  /// @param period when the acts are said to have happened
  @FactType("inquiry-opened/1")
  record InquiryOpened(String title, List<String> question, @Nullable PartialDate period)
      implements InquiryFact {
    public InquiryOpened {
      question = List.copyOf(question);
    }
  }

  @FactType("inquiry-retitled/1")
  record InquiryRetitled(String title) implements InquiryFact {}

  @FactType("inquiry-closed/1")
  record InquiryClosed(String reason) implements InquiryFact {}

  @FactType("inquiry-reopened/1")
  record InquiryReopened(String reason) implements InquiryFact {}
}
