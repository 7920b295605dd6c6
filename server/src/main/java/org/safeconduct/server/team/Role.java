package org.safeconduct.server.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What a member does here. One person may wear several. A role opens nothing by itself: reading is
/// a matter of keys; roles say what somebody may decide and what they are shown.
public enum Role {
  /// Works on casefiles.
  CASEWORKER,
  /// Knows who is where.
  SHELTER_COORDINATOR,
  /// Takes accounts, codes acts, ties claims to sources.
  DOCUMENTER,
  /// Trained to listen to accounts of sexual violence.
  TRAINED_LISTENER,
  /// Prepares what goes to a court.
  LAWYER,
  /// Reads the trail; duty; figures.
  COORDINATOR,
  /// The second half of two-person scopes; mandates.
  CUSTODIAN,
  /// Certifies members' keys.
  REGISTRAR,
  /// Holds a recovery share; a new member needs one beside the registrar.
  TRUSTEE;

  /// `shelter-coordinator`: how the role stands in facts, forms and message keys.
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// @throws IllegalArgumentException if it is none of ours
  @JsonCreator
  public static Role parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
