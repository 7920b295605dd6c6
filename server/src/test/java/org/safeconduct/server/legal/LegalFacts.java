package org.safeconduct.server.legal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.legal.LegalFact.BlocksSaid;
import org.safeconduct.server.legal.LegalFact.LawyerEngaged;
import org.safeconduct.server.legal.LegalFact.MatterMoved;
import org.safeconduct.server.legal.LegalFact.MatterRaised;
import org.safeconduct.server.legal.LegalFact.MatterSettled;

/// One fact of each type, of a fictional matter.
final class LegalFacts {
  static final MatterRaised RAISED =
      new MatterRaised(
          MatterKind.REPORTED_MISSING,
          "Police of their town",
          new PartialDate.On("2026-02"),
          List.of(Concern.LEAVING_THE_COUNTRY, Concern.DEALING_WITH_AUTHORITIES),
          List.of("By the family."));
  static final LawyerEngaged LAWYER = new LawyerEngaged("Advocate 4", List.of());
  static final MatterMoved MOVED =
      new MatterMoved(
          new PartialDate.On("2026-03-01"),
          List.of("A statement was handed in."),
          new Due(LocalDate.of(2026, 3, 20), ZoneOffset.UTC));
  static final BlocksSaid BLOCKS =
      new BlocksSaid(List.of(Concern.NEW_DOCUMENTS), List.of("The search was widened."));
  static final MatterSettled SETTLED =
      new MatterSettled(new PartialDate.On("2026-04"), List.of("Struck from the list."));

  private LegalFacts() {}

  static List<LegalFact> all() {
    return List.of(RAISED, LAWYER, MOVED, BLOCKS, SETTLED);
  }
}
