package org.safeconduct.estimate.systems;

import java.util.List;
import java.util.Optional;

/// Everything that a study found, with the study itself: enough to write the report and to repeat
/// it.
///
/// @param answers of each model for everybody, in the order of the study's models
/// @param pairs how each two lists go together
/// @param leftOut each list left out; empty with three lists, because two carry no estimate
/// @param parts each stratum
public record Findings(
    Study study,
    List<Answer> answers,
    List<Dependence> pairs,
    List<LeftOut> leftOut,
    List<Part> parts,
    Optional<Coverage> coverage) {

  public Findings {
    answers = List.copyOf(answers);
    pairs = List.copyOf(pairs);
    leftOut = List.copyOf(leftOut);
    parts = List.copyOf(parts);
  }

  /// What the models say without one list: how much hangs on it.
  public record LeftOut(String list, List<Answer> answers) {
    public LeftOut {
      answers = List.copyOf(answers);
    }
  }

  /// What the models say of one stratum.
  public record Part(String value, CaseLists lists, List<Answer> answers) {
    public Part {
      answers = List.copyOf(answers);
    }
  }

  /// Whether every model gave an estimate for everybody.
  public boolean isComplete() {
    return answers.stream().allMatch(Estimate.class::isInstance);
  }

  /// The sum of the strata under the model at `index` of the study; empty where there are no strata
  /// or one of them has no estimate. It assumes that everybody belongs to exactly one stratum, that
  /// the stratum of everybody seen is known, and that strata are independent given the model.
  public Optional<Posterior> sumOfParts(int index) {
    String model = study.models().get(index).name();
    return Study.sum(parts, index, study.seedOf(model, "sum of strata"));
  }
}
