package org.safeconduct.server.children;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// What is due for children: a lawyer within a day, and decisions that wait for a second member. No
/// list says who is a child.
@Service
public class ChildListing implements Listing {
  private static final int LAWYER = 58;
  private static final int DECIDE = 48;

  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Child child = Child.of(chronicle);
    if (!child.isChild()) return Stream.empty();
    Casework casework = Casework.of(chronicle);
    if (casework.casefile() instanceof Casefile.Closed) return Stream.empty();
    String path = "/casefiles/" + chronicle.scope() + "/child";
    List<Row> rows = new ArrayList<>();
    if (child.lawyer().isEmpty()) {
      Due within = new Due(day(child.ages().getFirst().at()).plusDays(1), ZoneOffset.UTC);
      rows.add(
          DueRow.of("children.due.lawyer", casework.codename(), within, path)
              .under(Section.CLOCK)
              .row(Child.subject(chronicle), 1, LAWYER));
    }
    for (BestInterest interest : child.interests()) {
      if (!(interest instanceof BestInterest.Proposed)) continue;
      Due since = new Due(day(interest.proposed().at()), ZoneOffset.UTC);
      rows.add(
          DueRow.of("children.due.decide", casework.codename(), since, path)
              .row(interest.id(), 1, DECIDE));
    }
    return rows.stream();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
