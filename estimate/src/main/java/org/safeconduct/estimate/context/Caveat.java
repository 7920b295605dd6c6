package org.safeconduct.estimate.context;

import java.util.List;

/// What must be said beside a public figure.
public enum Caveat {
  PERSONS_AND_CASES_APART(
      "Some countries report persons, some cases of one or more persons. The two are not added."),
  COUNTED_AT_EACH_INSTANCE(
      "Who is decided on at first instance and again on appeal is counted at both."),
  CLOSED_IS_NO_ANSWER(
      "Closed without a decision: withdrawn, sent elsewhere, or gone. Neither recognised nor rejected."),
  NOT_OUR_PEOPLE("These are all people of the country, not those whom we know."),
  A_RATE_AND_NO_COUNT("Refused visas in percent of applications; how many applied is not told."),
  ADJUSTED("Refusals that were later overcome are taken off, so that a rate can be below 0."),
  VISITORS_ONLY("Business and visitor visas (B), by nationality; humanitarian ways are not in it."),
  FISCAL_YEARS("Years are fiscal years of the United States, October to September.");

  /// Beside decisions on asylum.
  public static final List<Caveat> ASYLUM =
      List.of(
          PERSONS_AND_CASES_APART, COUNTED_AT_EACH_INSTANCE, CLOSED_IS_NO_ANSWER, NOT_OUR_PEOPLE);

  /// Beside refusals of visas.
  public static final List<Caveat> VISAS =
      List.of(A_RATE_AND_NO_COUNT, ADJUSTED, VISITORS_ONLY, FISCAL_YEARS, NOT_OUR_PEOPLE);

  private final String said;

  Caveat(String said) {
    this.said = said;
  }

  /// One or two sentences in English.
  public String said() {
    return said;
  }
}
