package org.safeconduct.server.shelter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Term;

/// Which bodies can be asked about an act of a State on a day, in the order in which one asks.
///
/// The European Court first, where its Convention binds; the committees of the United Nations where
/// it does not, because the same matter before two of them may close both doors. The working group
/// and the special procedures look at every State.
public final class Forums {
  /// The members of the Council of Europe; all are parties to the Convention.
  private static final Set<String> CONVENTION =
      Set.of(
          "AL", "AD", "AM", "AT", "AZ", "BE", "BA", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR",
          "GE", "DE", "GR", "HU", "IS", "IE", "IT", "LV", "LI", "LT", "LU", "MT", "MD", "MC", "ME",
          "NL", "MK", "NO", "PL", "PT", "RO", "SM", "RS", "SK", "SI", "ES", "SE", "CH", "TR", "UA",
          "GB");

  /// Who was a party and is none any more, and the first day on which it bound them no longer:
  /// Resolution of the Court of 22 March 2022; Lapunov v. Russia, 28834/19, on jurisdiction.
  private static final Map<String, LocalDate> LEFT = Map.of("RU", LocalDate.of(2022, 9, 16));

  /// What a State accepted of the treaties, where we know it (to be verified with the Treaty Body
  /// Database). Where nothing stands, it has to be looked up.
  private static final Map<String, Map<Forum, Standing>> ACCEPTED =
      Map.of(
          "RU",
          Map.of(
              Forum.HUMAN_RIGHTS_COMMITTEE, Standing.BINDS,
              Forum.COMMITTEE_AGAINST_TORTURE, Standing.BINDS,
              Forum.COMMITTEE_ON_DISAPPEARANCES, Standing.DOES_NOT_BIND));

  private Forums() {}

  /// Whether a State answers to a body.
  public enum Standing implements Term {
    BINDS,
    DOES_NOT_BIND,
    TO_BE_LOOKED_UP,
    EVERY_STATE
  }

  /// Whether the European Convention bound this State on that day.
  public static boolean conventionBinds(Country state, LocalDate on) {
    LocalDate left = LEFT.get(state.code());
    return left == null ? CONVENTION.contains(state.code()) : on.isBefore(left);
  }

  /// How a State stands to a body, for acts of that day.
  public static Standing standing(Forum forum, Country state, LocalDate on) {
    return switch (forum) {
      case EUROPEAN_COURT -> conventionBinds(state, on) ? Standing.BINDS : Standing.DOES_NOT_BIND;
      case HUMAN_RIGHTS_COMMITTEE, COMMITTEE_AGAINST_TORTURE, COMMITTEE_ON_DISAPPEARANCES ->
          ACCEPTED
              .getOrDefault(state.code(), Map.of())
              .getOrDefault(forum, Standing.TO_BE_LOOKED_UP);
      case WORKING_GROUP_ON_DISAPPEARANCES, SPECIAL_PROCEDURES -> Standing.EVERY_STATE;
    };
  }

  /// Whom to ask, in their order. Never empty.
  public static List<Forum> order(Country state, LocalDate on) {
    List<Forum> order = new ArrayList<>();
    if (conventionBinds(state, on)) {
      order.add(Forum.EUROPEAN_COURT);
    } else {
      order.add(Forum.HUMAN_RIGHTS_COMMITTEE);
      order.add(Forum.COMMITTEE_AGAINST_TORTURE);
    }
    order.add(Forum.WORKING_GROUP_ON_DISAPPEARANCES);
    order.add(Forum.COMMITTEE_ON_DISAPPEARANCES);
    order.add(Forum.SPECIAL_PROCEDURES);
    order.removeIf(forum -> standing(forum, state, on) == Standing.DOES_NOT_BIND);
    return List.copyOf(order);
  }
}
