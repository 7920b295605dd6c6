package org.safeconduct.server.lists;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to estimates of the unseen.
@Service
public class EstimatesDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;
  private final LinkageDesk linkages;

  public EstimatesDesk(Journal journal, InquiryDesk inquiries, LinkageDesk linkages) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.linkages = linkages;
  }

  /// What an estimate is made of: the newest linkage.
  ///
  /// @throws Refused if there is no linkage, or the lists have changed since
  public Optional<Estimating.Material> material(Unlocked unlocked, ScopeId inquiry) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(c -> {
          Lists lists = Lists.of(c);
          Linkage linkage =
              lists.linkage().orElseThrow(() -> Refused.because("lists.refuse.no-linkage"));
          if (lists.differ(linkage)) throw Refused.because("lists.refuse.link-again");
          LinkedFile found =
              linkages
                  .found(unlocked, inquiry, linkage)
                  .orElseThrow(() -> Refused.because("lists.refuse.no-linkage"));
          return new Estimating.Material(linkage, found, lists.ready());
        });
  }

  public Outcome keep(Unlocked unlocked, ScopeId inquiry, Estimating estimating) {
    Draft draft = Draft.of(inquiry, inquiries.drawSubject(), Seen.NOTHING, estimating.told());
    return journal.write(unlocked, List.of(draft));
  }
}
