package org.safeconduct.server.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// One row `referral` for each offer, and what is due: the answer, the end of a basis, a copy that
/// has to be called back.
@Service
public class ReferralListing implements Listing {
  public static final String KIND = "referral";
  private static final int ANSWER = 30;
  private static final int BASIS = 30;
  private static final int CALL_BACK = 50;

  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Referrals referrals = Referrals.of(chronicle);
    if (referrals.all().isEmpty()) return Stream.empty();
    Casework casework = Casework.of(chronicle);
    String path = "/casefiles/" + chronicle.scope() + "/referrals";
    List<Row> rows = new ArrayList<>();
    for (Referral referral : referrals.all()) {
      String name = casework.codename();
      SubjectId id = referral.offer().id();
      rows.add(Row.of(id, KIND, referral.state().word(), name, Map.of("codename", name)));
      if (referral.isToBeCalledBack(referrals.terms())) {
        Due since = since(referral.offer());
        rows.add(DueRow.of("referral.due.call-back", name, since, path).row(id, 1, CALL_BACK));
      }
      if (casework.casefile() instanceof Casefile.Closed) continue;
      if (referral instanceof Referral.Offered offered) {
        answer(offered)
            .ifPresent(by ->
                rows.add(DueRow.of("referral.due.answer", name, by, path).row(id, 2, ANSWER)));
      }
      ends(referral, referrals.terms())
          .ifPresent(end ->
              rows.add(
                  DueRow.of("mandate.due.basis-ends", name, end, path)
                      .under(Section.BASIS)
                      .row(id, 3, BASIS)));
    }
    return rows.stream();
  }

  private static Optional<Due> answer(Referral.Offered offered) {
    return Optional.ofNullable(offered.offer().offered().fact().by());
  }

  /// The first of its bases that ends, while it stands.
  private static Optional<Due> ends(Referral referral, Terms terms) {
    return switch (referral) {
      case Referral.Offered _, Referral.Accepted _ ->
          terms.bases().stream()
              .map(basis -> basis.grounded())
              .filter(g -> referral.offer().parts().stream().anyMatch(p -> p.basis() == g.seq()))
              .flatMap(g -> Optional.ofNullable(g.until()).stream())
              .min(Comparator.naturalOrder())
              .map(day -> new Due(day, ZoneOffset.UTC));
      case Referral.Rejected _, Referral.Revoked _ -> Optional.empty();
    };
  }

  /// Since the day on which the copy left.
  private static Due since(Referral.Offer offer) {
    Instant at = offer.left().orElse(offer.offered().at());
    return new Due(LocalDate.ofInstant(at, ZoneOffset.UTC), ZoneOffset.UTC);
  }
}
