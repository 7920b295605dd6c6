package org.safeconduct.server.care;

import java.util.Set;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.kernel.Term;

/// What somebody needs, in words from which no diagnosis follows.
public enum Need implements Term {
  NO_STAIRS,
  STEP_FREE,
  NEAR_A_CLINIC,
  MEDICINE_EVERY_DAY,
  MEDICINE_KEPT_COLD,
  QUIET,
  ROOM_OF_THEIR_OWN,
  NOT_LEFT_ALONE,
  NO_LOCKED_DOORS,
  PARTICULAR_FOOD,
  HELP_TO_SEE_OR_HEAR,
  NO_LONG_JOURNEYS,
  OTHER;

  /// The steps that it touches.
  public Set<Concern> concerns() {
    return switch (this) {
      case NEAR_A_CLINIC, QUIET, NO_LOCKED_DOORS, PARTICULAR_FOOD, OTHER ->
          Set.of(Concern.WHERE_THEY_STAY);
      case NO_STAIRS, HELP_TO_SEE_OR_HEAR -> Set.of(Concern.WHERE_THEY_STAY, Concern.TRAVEL_INSIDE);
      case STEP_FREE, MEDICINE_EVERY_DAY, MEDICINE_KEPT_COLD ->
          Set.of(Concern.WHERE_THEY_STAY, Concern.TRAVEL_INSIDE, Concern.LEAVING_THE_COUNTRY);
      case ROOM_OF_THEIR_OWN -> Set.of(Concern.WHERE_THEY_STAY, Concern.WHO_THEY_STAY_WITH);
      case NOT_LEFT_ALONE -> Set.of(Concern.WHO_THEY_STAY_WITH, Concern.TRAVEL_INSIDE);
      case NO_LONG_JOURNEYS -> Set.of(Concern.TRAVEL_INSIDE, Concern.LEAVING_THE_COUNTRY);
    };
  }
}
