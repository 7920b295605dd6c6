package org.safeconduct.server.casework;

import org.safeconduct.server.kernel.Term;

/// What a step can touch that something in a person's situation stands against: who plans the step
/// asks by these words.
public enum Concern implements Term {
  LEAVING_THE_COUNTRY,
  TRAVEL_INSIDE,
  NEW_DOCUMENTS,
  DEALING_WITH_AUTHORITIES,
  WHERE_THEY_STAY,
  WHO_THEY_STAY_WITH,
  WORK_OR_STUDY,
  /// That their family hears of them, or is asked for anything.
  WORD_TO_FAMILY
}
