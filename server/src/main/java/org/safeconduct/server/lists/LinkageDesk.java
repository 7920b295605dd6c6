package org.safeconduct.server.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.ListsFact.PairDecided;
import org.safeconduct.server.lists.ListsFact.PairDecisionTakenBack;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to who is who: lists laid beside each other, linkages kept, pairs decided.
@Service
public class LinkageDesk {
  private static final long MOST = 64L << 20;
  private static final int SEEDS = 1 << 30;
  private static final Purpose FILE = new Purpose(Purpose.Code.WORK, Purpose.Surface.FILE);

  private final Journal journal;
  private final InquiryDesk inquiries;
  private final SealedFiles files;
  private final ListsDesk lists;
  private final SecureRandom random;

  public LinkageDesk(
      Journal journal,
      InquiryDesk inquiries,
      SealedFiles files,
      ListsDesk lists,
      SecureRandom random) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.files = files;
    this.lists = lists;
    this.random = random;
  }

  /// A seed for what is computed next. It is kept with the result and is no secret.
  public int drawSeed() {
    return random.nextInt(SEEDS);
  }

  /// The lists that are ready, with their rows and what was decided about them.
  ///
  /// @throws Refused if there are not two, or more rows than are compared in a minute
  public Optional<Laid> lay(Unlocked unlocked, ScopeId inquiry) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(c -> {
          Lists state = Lists.of(c);
          List<LaidList> laid = laid(unlocked, inquiry, state.ready());
          Laid all = new Laid(laid, state.rulings().binding(), newest(c));
          all.fields();
          return all;
        });
  }

  private static long newest(Chronicle chronicle) {
    return chronicle.entries().stream().map(Entry::ref).mapToLong(r -> r.seq()).max().orElse(0);
  }

  /// These lists with their rows; one whose file is gone is missing.
  public List<LaidList> laid(Unlocked unlocked, ScopeId inquiry, List<CaseList> asked) {
    List<LaidList> laid = new ArrayList<>();
    for (CaseList list : asked) {
      Optional<Table> rows = lists.rows(unlocked, inquiry, list);
      rows.ifPresent(table -> laid.add(new LaidList(list, table)));
    }
    return laid;
  }

  /// Seals what a linkage found and writes the fact that tells of it.
  public Outcome keep(Unlocked unlocked, ScopeId inquiry, Linking linking) {
    LinkedFile found = linking.file();
    try (Arrival arrival = files.receive(inquiry, found::write, MOST)) {
      Draft draft =
          Draft.of(inquiry, inquiries.drawSubject(), Seen.NOTHING, linking.told(arrival.id()));
      return files.keep(unlocked, draft, List.of(arrival));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a linkage found. Empty where its file is gone.
  public Optional<LinkedFile> found(Unlocked unlocked, ScopeId inquiry, Linkage linkage) {
    return files
        .open(unlocked, inquiry, linkage.linked().file(), FILE)
        .map(opened -> {
          try (InputStream content = opened) {
            return LinkedFile.read(content);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// Decides about a pair of rows.
  ///
  /// @throws Refused if it contradicts what binds, or a row is of no list that stands here
  public Optional<Outcome> decide(
      Unlocked unlocked, ScopeId inquiry, SubjectId decision, PairDecided decided) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(c -> {
          Lists state = Lists.of(c);
          if (!state.stand(decided.pair())) throw Refused.because("lists.refuse.no-row");
          if (!state.rulings().without(decided.pair()).allows(decided.pair(), decided.verdict())) {
            throw Refused.because("lists.refuse.contradicts");
          }
          Draft draft = Draft.of(inquiry, decision, Seen.NOTHING, decided);
          return journal.write(unlocked, List.of(draft));
        });
  }

  /// The pair is open again; what was decided and why it was taken back stay to be seen.
  public Optional<Outcome> takeBack(
      Unlocked unlocked, ScopeId inquiry, SubjectId decision, Seen seen, String reason) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .flatMap(c -> Decision.of(c.about(decision)))
        .filter(Decision::stands)
        .map(_ -> Draft.of(inquiry, decision, seen, new PairDecisionTakenBack(reason)))
        .map(draft -> journal.write(unlocked, List.of(draft)));
  }
}
