package org.safeconduct.server.route;

import java.util.List;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.kernel.Term;

/// A document with which somebody travels, lives somewhere, or shows who they are.
public enum PaperKind implements Term {
  PASSPORT(Concern.LEAVING_THE_COUNTRY),
  TRAVEL_DOCUMENT(Concern.LEAVING_THE_COUNTRY),
  VISA(Concern.LEAVING_THE_COUNTRY),
  EXIT_PERMIT(Concern.LEAVING_THE_COUNTRY),
  INTERNAL_PASSPORT(Concern.TRAVEL_INSIDE, Concern.NEW_DOCUMENTS, Concern.DEALING_WITH_AUTHORITIES),
  IDENTITY_CARD(Concern.TRAVEL_INSIDE, Concern.DEALING_WITH_AUTHORITIES),
  RESIDENCE_PERMIT(Concern.WHERE_THEY_STAY, Concern.WORK_OR_STUDY);

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that cannot change
  private final List<Concern> opens;

  PaperKind(Concern... opens) {
    this.opens = List.of(opens);
  }

  /// The steps that go with it, and not without.
  public List<Concern> opens() {
    return opens;
  }
}
