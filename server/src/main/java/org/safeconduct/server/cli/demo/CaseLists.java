package org.safeconduct.server.cli.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.estimate.systems.DecomposableGraphs;
import org.safeconduct.estimate.systems.LatentClasses;
import org.safeconduct.estimate.systems.LogLinear;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.CaseList;
import org.safeconduct.server.lists.EstimatesDesk;
import org.safeconduct.server.lists.Estimating;
import org.safeconduct.server.lists.Guess;
import org.safeconduct.server.lists.LinkageDesk;
import org.safeconduct.server.lists.LinkedFile;
import org.safeconduct.server.lists.Linking;
import org.safeconduct.server.lists.Lists;
import org.safeconduct.server.lists.ListsDesk;
import org.safeconduct.server.lists.ListsFact.PairDecided;
import org.safeconduct.server.lists.Verdict;
import org.safeconduct.server.vault.Unlocked;

/// Three lists of one inquiry, laid beside each other; what the models say of them; one pair
/// decided by hand.
final class CaseLists {
  private static final int SEED = 20_170_401;

  /// Less than the page asks for: the demonstration is to be there in seconds.
  private static final Estimating.Effort EFFORT =
      new Estimating.Effort(
          4,
          List.of(
              new LatentClasses(10, 0.25, 0.25, new LatentClasses.Run(4_000, 1_000, 10, 4)),
              DecomposableGraphs.STANDARD,
              LogLinear.STANDARD));

  private final InquiryDesk inquiries;
  private final ListsDesk lists;
  private final LinkageDesk linkages;
  private final EstimatesDesk estimates;

  CaseLists(Stage stage) {
    this.inquiries = stage.door(InquiryDesk.class);
    this.lists = stage.door(ListsDesk.class);
    this.linkages = stage.door(LinkageDesk.class);
    this.estimates = stage.door(EstimatesDesk.class);
  }

  void play(Unlocked documenter, ScopeId inquiry) {
    Script.lists().forEach(line -> bring(documenter, inquiry, line));
    link(documenter, inquiry);
    estimate(documenter, inquiry);
    decide(documenter, inquiry);
  }

  private void bring(Unlocked documenter, ScopeId inquiry, Script.CaseList line) {
    SubjectId id = inquiries.drawSubject();
    String csv =
        Stream.concat(Stream.of(line.columns()), line.rows().stream())
            .map(cells -> String.join(",", cells))
            .collect(Collectors.joining("\n"));
    try {
      Stage.written(
          lists
              .bring(
                  documenter,
                  inquiry,
                  id,
                  new ListsDesk.Described(line.name(), line.source(), line.file()),
                  new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
              .orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Chronicle subject = inquiries.read(documenter, inquiry, id, Purpose.WORK).orElseThrow();
    CaseList list = CaseList.of(subject).orElseThrow();
    Stage.written(
        lists
            .name(
                documenter,
                inquiry,
                id,
                subject.seen(id),
                Guess.of(lists.rows(documenter, inquiry, list).orElseThrow()))
            .orElseThrow());
  }

  private void link(Unlocked documenter, ScopeId inquiry) {
    Linking linking = Linking.of(linkages.lay(documenter, inquiry).orElseThrow(), SEED, _ -> {});
    Stage.written(linkages.keep(documenter, inquiry, linking));
  }

  private void estimate(Unlocked documenter, ScopeId inquiry) {
    Estimating estimating =
        Estimating.of(estimates.material(documenter, inquiry).orElseThrow(), EFFORT, SEED, _ -> {});
    Stage.written(estimates.keep(documenter, inquiry, estimating));
  }

  private void decide(Unlocked documenter, ScopeId inquiry) {
    Lists state = Lists.of(inquiries.read(documenter, inquiry, Purpose.WORK).orElseThrow());
    List<LinkedFile.Pair> doubtful =
        linkages.found(documenter, inquiry, state.linkage().orElseThrow()).orElseThrow().doubtful();
    if (doubtful.isEmpty()) return;
    PairDecided decided = new PairDecided(doubtful.getFirst().rows(), Verdict.CANNOT_TELL);
    Stage.written(
        linkages.decide(documenter, inquiry, inquiries.drawSubject(), decided).orElseThrow());
  }
}
