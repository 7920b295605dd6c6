package org.safeconduct.server.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.safeconduct.estimate.protect.Dimension;
import org.safeconduct.estimate.protect.History;
import org.safeconduct.estimate.protect.Occasion;
import org.safeconduct.estimate.protect.Release;
import org.safeconduct.estimate.protect.Shape;
import org.safeconduct.server.figures.FiguresFact.By;
import org.safeconduct.server.figures.FiguresFact.FiguresPublished;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Language;

/// Everything that was ever published, oldest first. What was taken back or corrected counts all
/// the same: it was read.
///
/// @param isWhole none of it was destroyed or is closed to this reader, and each is a table. Where
///   it is not, nothing can be shown safely
public record Published(List<Told<FiguresPublished>> all, boolean isWhole) {
  public static final Published NOTHING = new Published(List.of(), true);

  public Published {
    all = List.copyOf(all);
  }

  static Published of(Chronicle chronicle) {
    List<Told<FiguresPublished>> all = new ArrayList<>();
    boolean whole = true;
    for (Entry entry : chronicle.entries()) {
      if (!(entry instanceof Entry.Open(var told))) {
        whole = false;
      } else if (told.fact() instanceof FiguresPublished fact) {
        whole &= isTable(fact);
        all.add(new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact));
      }
    }
    return new Published(all, whole);
  }

  private static boolean isTable(FiguresPublished fact) {
    try {
      return release(fact).about().equals(fact.about());
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      return false;
    }
  }

  /// Of a whole history alone.
  History history() {
    History history = History.NONE;
    for (Told<FiguresPublished> told : all) history = history.with(release(told.fact()));
    return history;
  }

  /// The table of a publication, as it was shown.
  ///
  /// @throws IllegalArgumentException if it is none
  public static Release release(FiguresPublished fact) {
    List<Dimension> dimensions =
        fact.by().stream().map(by -> new Dimension(by.name(), by.levels())).toList();
    BitSet hidden = new BitSet();
    fact.hidden().forEach(hidden::set);
    return Release.shown(
        new Occasion(fact.about(), fact.asOf()),
        new Shape(dimensions),
        fact.figures().stream().mapToLong(Long::longValue).toArray(),
        hidden,
        fact.slack());
  }

  /// The fact of a table that may be shown, and of nothing else: there is no way to one from true
  /// counts.
  static FiguresPublished fact(
      Proposal.Sayable sayable, Language language, List<String> said, List<String> unsaid) {
    Release release = sayable.release();
    int size = release.shape().size();
    return new FiguresPublished(
        release.about(),
        release.asOf(),
        sayable.until(),
        Proposing.RULE.threshold(),
        release.slack(),
        release.shape().dimensions().stream().map(d -> new By(d.name(), d.levels())).toList(),
        IntStream.range(0, size).mapToObj(place -> release.at(place).orElse(0)).toList(),
        IntStream.range(0, size).filter(release::isHidden).boxed().toList(),
        language,
        said,
        unsaid);
  }
}
