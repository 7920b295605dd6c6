package org.safeconduct.server.route;

import org.safeconduct.server.kernel.Term;

/// What an application on a route decides beyond itself, often for good.
public enum Fixes implements Term {
  /// The State that gives the visa is the one that has to examine a later asylum claim (Dublin).
  RESPONSIBLE_STATE,
  /// While it runs no other State is asked.
  ONE_STATE_AT_A_TIME,
  /// Where they may live afterwards.
  PLACE_OF_RESIDENCE,
  /// Who counts as family: whoever is not named now may be barred later.
  FAMILY_NAMED_NOW,
  /// What was said is held beside every later account.
  FIRST_ACCOUNT
}
