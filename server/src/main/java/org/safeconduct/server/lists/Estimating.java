package org.safeconduct.server.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.safeconduct.estimate.systems.Answer;
import org.safeconduct.estimate.systems.CaptureHistory;
import org.safeconduct.estimate.systems.CaseLists;
import org.safeconduct.estimate.systems.Convergence;
import org.safeconduct.estimate.systems.DecomposableGraphs;
import org.safeconduct.estimate.systems.Density;
import org.safeconduct.estimate.systems.Estimate;
import org.safeconduct.estimate.systems.Findings;
import org.safeconduct.estimate.systems.LatentClasses;
import org.safeconduct.estimate.systems.LogLinear;
import org.safeconduct.estimate.systems.Model;
import org.safeconduct.estimate.systems.NoEstimate;
import org.safeconduct.estimate.systems.Study;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.ListsFact.Curve;
import org.safeconduct.server.lists.ListsFact.Found;
import org.safeconduct.server.lists.ListsFact.Met;
import org.safeconduct.server.lists.ListsFact.ModelSaid;
import org.safeconduct.server.lists.ListsFact.UnseenEstimated;
import org.safeconduct.server.lists.ListsFact.Without;

/// Asks the library's models how many people are on no list, once for each draw of who is who, and
/// puts down what they say. Pure: the same linkage, effort and seed give the same.
public final class Estimating {
  private static final int POINTS = 80;
  private static final int HIGHEST = 1000;

  /// How much is computed.
  ///
  /// @param draws over how many draws of who is who, taken evenly from those that there are
  public record Effort(int draws, List<Model> models) {
    /// Seconds for small lists, minutes for large ones.
    public static final Effort STANDARD =
        new Effort(
            20, List.of(LatentClasses.STANDARD, DecomposableGraphs.STANDARD, LogLinear.STANDARD));

    public Effort {
      models = List.copyOf(models);
    }
  }

  private final Linkage linkage;
  private final Study study;
  private final Findings findings;
  private final List<SubjectId> byName;

  /// @param found what the linkage found
  /// @param lists its lists, in its order
  public record Material(Linkage linkage, LinkedFile found, List<CaseList> lists) {
    public Material {
      lists = List.copyOf(lists);
    }

    @Override
    public String toString() {
      return "Material[" + linkage.id() + "]";
    }
  }

  private Estimating(Material material, Effort effort, int seed, Consumer<String> progress) {
    this.linkage = material.linkage();
    List<CaseLists> draws = draws(material, effort.draws());
    this.study = new Study(draws, new TreeMap<>(), effort.models(), seed, 0);
    this.byName =
        study.first().names().stream()
            .map(name ->
                material.lists().stream()
                    .filter(l -> l.brought().name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id())
            .toList();
    this.findings = study.run(progress);
  }

  /// @param progress hears in a few words what is being done; may throw to stop it
  public static Estimating of(
      Material material, Effort effort, int seed, Consumer<String> progress) {
    return new Estimating(material, effort, seed, progress);
  }

  /// One set of counts for each draw; one for all where the draws agree.
  private static List<CaseLists> draws(Material material, int most) {
    List<String> names = material.lists().stream().map(l -> l.brought().name()).toList();
    List<Integer> histories = material.found().histories();
    List<List<Integer>> all = material.found().draws();
    List<CaseLists> drawn = new ArrayList<>();
    int taken = Math.min(most, all.size());
    for (int at = 0; at < taken; at++) {
      List<Integer> counts = all.get((int) ((long) at * all.size() / taken));
      SortedMap<CaptureHistory, Integer> people = new TreeMap<>();
      for (int history = 0; history < histories.size(); history++) {
        people.put(new CaptureHistory(histories.get(history)), counts.get(history));
      }
      drawn.add(new CaseLists(names, people));
    }
    return drawn.stream().distinct().count() == 1 ? List.of(drawn.getFirst()) : drawn;
  }

  UnseenEstimated told() {
    int[] seen = study.lists().stream().mapToInt(CaseLists::seen).sorted().toArray();
    return new UnseenEstimated(
        linkage.id(),
        linkage.linked().lists(),
        Math.toIntExact(study.seed()),
        study.lists().size(),
        seen[0],
        seen[seen.length - 1],
        said(findings.answers(), true),
        IntStream.range(0, findings.leftOut().size())
            .mapToObj(at ->
                new Without(byName.get(at), said(findings.leftOut().get(at).answers(), false)))
            .toList());
  }

  private List<ModelSaid> said(List<Answer> answers, boolean drawn) {
    List<ModelSaid> said = new ArrayList<>();
    for (int at = 0; at < answers.size(); at++) {
      Model model = study.models().get(at);
      String settings = (drawn ? model.shared(study.lists().size()) : model).settings();
      said.add(
          switch (answers.get(at)) {
            case Estimate estimate ->
                new ModelSaid(model.name(), settings, model.source(), found(estimate, drawn), null);
            case NoEstimate no ->
                new ModelSaid(model.name(), settings, model.source(), null, no.reason());
          });
    }
    return said;
  }

  private static Found found(Estimate estimate, boolean drawn) {
    Density density = Density.of(estimate.posterior());
    List<Double> peaks = density.peaks();
    List<Double> centres = peaks.size() == 1 ? List.of(estimate.centre()) : peaks;
    return new Found(
        centres.stream().map(Estimating::whole).toList(),
        whole(estimate.interval().low()),
        whole(estimate.interval().high()),
        estimate.convergence().map(Estimating::met).orElse(null),
        drawn ? curve(density) : null,
        estimate.notes());
  }

  private static Met met(Convergence convergence) {
    return new Met(
        whole(1000 * convergence.rHat()),
        whole(convergence.bulk()),
        whole(convergence.tail()),
        convergence.isReached());
  }

  /// Every fifth point of the density: enough for a picture.
  private static Curve curve(Density density) {
    int count = density.heights().size();
    double highest = density.heights().stream().mapToDouble(h -> h).max().orElse(1);
    List<Integer> heights =
        IntStream.range(0, POINTS)
            .map(point -> point * (count - 1) / (POINTS - 1))
            .mapToObj(at -> whole(HIGHEST * density.heights().get(at) / highest))
            .toList();
    return new Curve(whole(density.at(0)), whole(density.at(count - 1)), heights);
  }

  private static int whole(double number) {
    return (int) Math.min(Integer.MAX_VALUE, Math.round(number));
  }
}
