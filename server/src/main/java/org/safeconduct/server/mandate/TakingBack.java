package org.safeconduct.server.mandate;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.TermsFact.ConsentOffered;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What a person can take back from where no member sits with them. Each recipient has a name of
/// its own there, drawn at random; what it stands for is read in the terms alone.
@Service
public class TakingBack {
  private final MandateDesk desk;
  private final SecureRandom random;

  public TakingBack(MandateDesk desk, SecureRandom random) {
    this.desk = desk;
    this.random = random;
  }

  /// A consent as the mailbox may show it.
  ///
  /// @param since the day on which it was given
  public record Offer(String name, LocalDate since) {}

  /// What stands, and what has to be written so that the names hold.
  public record Offers(List<Offer> offers, List<Draft> drafts) {
    public Offers {
      offers = List.copyOf(offers);
      drafts = List.copyOf(drafts);
    }
  }

  /// What of these terms can be taken back now, one for each recipient. Empty where they are not
  /// this member's to open.
  public Optional<Offers> offers(Unlocked unlocked, ScopeId terms) {
    return desk.terms(unlocked, terms, Purpose.WORK).map(this::offers);
  }

  private Offers offers(Chronicle chronicle) {
    Terms terms = Terms.of(chronicle);
    List<Recipient> seen = new ArrayList<>();
    List<Offer> offers = new ArrayList<>();
    List<ConsentOffered> fresh = new ArrayList<>();
    for (Basis basis : terms.standingWord()) {
      Recipient recipient = basis.grounded().release().recipient();
      if (seen.stream().anyMatch(recipient::is)) continue;
      seen.add(recipient);
      String name = name(terms, recipient).orElseGet(() -> SubjectId.random(random).toString());
      if (!terms.offered().containsKey(name)) fresh.add(new ConsentOffered(name, recipient));
      offers.add(new Offer(name, basis.grounded().since().atZone(ZoneOffset.UTC).toLocalDate()));
    }
    return new Offers(offers, fresh.isEmpty() ? List.of() : List.of(draft(chronicle, fresh)));
  }

  private static Optional<String> name(Terms terms, Recipient recipient) {
    return terms.offered().entrySet().stream()
        .filter(offered -> offered.getValue().is(recipient))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// What ends, at once, what was offered under this name. Empty where the terms are not this
  /// member's to open, or offered nothing of the kind.
  ///
  /// @param through how the word came
  public Optional<Draft> end(Unlocked unlocked, ScopeId terms, String name, String through) {
    return desk.terms(unlocked, terms, Purpose.WORK)
        .flatMap(chronicle ->
            Optional.ofNullable(Terms.of(chronicle).offered().get(name))
                .map(from ->
                    draft(chronicle, List.of(new TermsFact.ConsentWithdrawn(from, through)))));
  }

  private static Draft draft(Chronicle chronicle, List<? extends TermsFact> facts) {
    return Draft.of(
        chronicle.scope(),
        chronicle.root(),
        chronicle.seen(chronicle.root()),
        facts.toArray(TermsFact[]::new));
  }
}
