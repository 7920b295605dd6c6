package org.safeconduct.server.records;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.batches.Finishing;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Takes in entries from elsewhere, with the kinds they need. See the package for what to hand in.
@Service
public class EntryImportDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;

  public EntryImportDesk(Journal journal, InquiryDesk inquiries) {
    this.journal = journal;
    this.inquiries = inquiries;
  }

  /// What became of a file.
  public sealed interface Imported {
    record TakenIn(SubjectId batch, Plan.Tally tally) implements Imported {}

    /// Nothing was written: all of it stands here already.
    record NothingNew(Plan.Tally tally) implements Imported {}

    /// Nothing was written: see what does not fit.
    record Unfit(Plan.Unfit plan) implements Imported {}

    /// The journal says no, or somebody imported the same meanwhile. What was written before stays;
    /// sent again, the file goes on after it.
    record Stopped(Refusal refusal) implements Imported {}
  }

  /// Told how far it is, after each commit.
  @FunctionalInterface
  public interface Steps {
    void step(long done, long of);
  }

  /// Reads what stands and says what would be written. Writes nothing.
  ///
  /// @return empty where the inquiry is not there
  public Optional<Plan> plan(Unlocked unlocked, ScopeId inquiry, Incoming incoming) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(c -> new EntryImport(c, incoming, inquiries::drawSubject).plan());
  }

  /// Writes one part of a plan, all of it or nothing.
  public Outcome write(Unlocked unlocked, Plan.Commit commit) {
    List<Draft> drafts = commit.drafts();
    return drafts.isEmpty() ? new Outcome.Written(List.of()) : journal.write(unlocked, drafts);
  }

  /// Writes that all of a plan is here.
  public Outcome finish(Unlocked unlocked, ScopeId inquiry, Plan.Ready plan) {
    return new Finishing(journal, inquiries).finish(unlocked, inquiry, plan.batch());
  }

  /// Plans and writes.
  ///
  /// @return empty where the inquiry is not there
  public Optional<Imported> take(
      Unlocked unlocked, ScopeId inquiry, Incoming incoming, Steps steps) {
    return plan(unlocked, inquiry, incoming)
        .map(plan ->
            switch (plan) {
              case Plan.NothingNew(var tally) -> new Imported.NothingNew(tally);
              case Plan.Unfit unfit -> new Imported.Unfit(unfit);
              case Plan.Ready ready -> take(unlocked, inquiry, ready, steps);
            });
  }

  private Imported take(Unlocked unlocked, ScopeId inquiry, Plan.Ready plan, Steps steps) {
    for (int at = 0; at < plan.commits().size(); at++) {
      switch (write(unlocked, plan.commits().get(at))) {
        case Outcome.Written _ -> steps.step(at + 1L, plan.commits().size());
        case Outcome.Conflict _ -> {
          return new Imported.Stopped(Refusal.of("records.refuse.meanwhile"));
        }
        case Outcome.Refused(Refusal no) -> {
          return new Imported.Stopped(no);
        }
      }
    }
    return switch (finish(unlocked, inquiry, plan)) {
      case Outcome.Written _ -> new Imported.TakenIn(plan.batch(), plan.tally());
      case Outcome.Conflict _ -> new Imported.Stopped(Refusal.of("records.refuse.meanwhile"));
      case Outcome.Refused(Refusal no) -> new Imported.Stopped(no);
    };
  }
}
