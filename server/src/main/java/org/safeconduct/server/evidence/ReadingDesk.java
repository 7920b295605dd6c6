package org.safeconduct.server.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.files.Parsers;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.team.UnlockedJob;
import org.safeconduct.server.team.UnlockedJobs;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to what is read of exhibits' files and made of them. Both take longer than a
/// request, and are jobs. Which exhibits wait is seen from their facts alone: a server that was
/// killed, a session that was locked, somebody who interrupts: nothing is lost, and whoever presses
/// next goes on with what is left.
@Service
public class ReadingDesk {
  private static final String LANE = "reading";

  private final InquiryDesk inquiries;
  private final ReadingOne one;
  private final UnlockedJobs jobs;

  public ReadingDesk(InquiryDesk inquiries, SealedFiles files, Parsers parsers, UnlockedJobs jobs) {
    this.inquiries = inquiries;
    this.one = new ReadingOne(inquiries, files, parsers);
    this.jobs = jobs;
  }

  /// Reads everything of an inquiry that waits, one after the other, also what comes meanwhile.
  ///
  /// @throws org.safeconduct.server.kernel.Refused if too much is being read in the house
  public void begin(Unlocked unlocked, ScopeId inquiry) {
    jobs.begin(unlocked, reading(inquiry), job -> all(job, inquiry));
  }

  /// Reads one again, as if it had just come.
  public void again(Unlocked unlocked, ScopeId inquiry, SubjectId exhibit) {
    jobs.begin(unlocked, of(inquiry, exhibit), job -> one.read(job, inquiry, exhibit));
  }

  /// Makes a copy that may leave: what can be seen, and nothing that cannot.
  public void copy(Unlocked unlocked, ScopeId inquiry, SubjectId exhibit) {
    jobs.begin(unlocked, of(inquiry, exhibit), job -> one.copy(job, inquiry, exhibit));
  }

  public void stop(ScopeId inquiry) {
    jobs.stop(reading(inquiry));
  }

  public boolean isGoing(ScopeId inquiry) {
    return jobs.isGoing(reading(inquiry));
  }

  /// Whether something is being done with this exhibit, or will be soon.
  public boolean isGoing(ScopeId inquiry, SubjectId exhibit) {
    return jobs.isGoing(of(inquiry, exhibit));
  }

  public Optional<UnlockedJob.Progress> progress(ScopeId inquiry) {
    return jobs.progress(reading(inquiry));
  }

  public Optional<Refusal> failed(ScopeId inquiry) {
    return jobs.failed(reading(inquiry));
  }

  public Optional<Refusal> failed(ScopeId inquiry, SubjectId exhibit) {
    return jobs.failed(of(inquiry, exhibit));
  }

  /// The exhibits of an inquiry that nobody has read yet, oldest first.
  public static List<SubjectId> waiting(Chronicle inquiry) {
    return inquiry.live(ExhibitReceived.class).stream()
        .map(told -> told.subject())
        .distinct()
        .filter(id -> Exhibit.of(inquiry.about(id)).filter(ReadingDesk::waits).isPresent())
        .toList();
  }

  private static boolean waits(Exhibit exhibit) {
    return exhibit.contents() instanceof Contents.Waiting;
  }

  private void all(UnlockedJob job, ScopeId inquiry) {
    Set<SubjectId> tried = new HashSet<>();
    for (List<SubjectId> left = left(job, inquiry, tried);
        !left.isEmpty();
        left = left(job, inquiry, tried)) {
      long of = (long) tried.size() + left.size();
      for (SubjectId exhibit : left) {
        job.step(tried.size(), of);
        one.read(job, inquiry, exhibit);
        tried.add(exhibit);
      }
    }
  }

  private List<SubjectId> left(UnlockedJob job, ScopeId inquiry, Set<SubjectId> tried) {
    List<SubjectId> waiting =
        job.with(keys ->
            inquiries
                .read(keys, inquiry, Purpose.WORK)
                .map(ReadingDesk::waiting)
                .orElse(List.of()));
    return waiting.stream().filter(id -> !tried.contains(id)).toList();
  }

  private static UnlockedJobs.Name reading(ScopeId inquiry) {
    return new UnlockedJobs.Name(inquiry, LANE, "all");
  }

  private static UnlockedJobs.Name of(ScopeId inquiry, SubjectId exhibit) {
    return new UnlockedJobs.Name(inquiry, LANE, exhibit.toString());
  }
}
