package org.safeconduct.server.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.MayLeave;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.records.Entry;
import org.safeconduct.server.records.Filled;
import org.safeconduct.server.records.Kinds;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;
import org.safeconduct.server.records.RecordsFact.FieldsFilled;
import org.safeconduct.server.source.Source;
import org.safeconduct.server.source.SourceFact.SourceIntroduced;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Statements;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;

/// Everything of one inquiry that could be sent, and the terms of its witnesses.
///
/// @param terms of the witnesses whose terms could be opened; a witness who is not here is closed
/// @param filled own fields of acts, sources, …, by what they are of
public record Shelf(
    Witnesses witnesses,
    Map<SubjectId, Terms> terms,
    Map<SubjectId, Account> accounts,
    Statements statements,
    Map<SubjectId, Source> sources,
    Map<SubjectId, Exhibit> exhibits,
    Events events,
    Map<SubjectId, Entry> entries,
    Kinds kinds,
    Map<SubjectId, Filled> filled) {

  public Shelf {
    terms = Map.copyOf(terms);
  }

  public static Shelf of(Chronicle inquiry, Map<SubjectId, Terms> terms) {
    return new Shelf(
        Witnesses.of(inquiry),
        terms,
        each(inquiry, AccountTaken.class, Account::of),
        Statements.of(inquiry),
        each(inquiry, SourceIntroduced.class, Source::of),
        each(inquiry, ExhibitReceived.class, Exhibit::of),
        Events.of(inquiry),
        each(inquiry, EntryRecorded.class, Entry::of),
        Kinds.of(inquiry),
        each(inquiry, FieldsFilled.class, Filled::of));
  }

  public Optional<Account> account(SubjectId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  public Optional<Exhibit> exhibit(SubjectId id) {
    return Optional.ofNullable(exhibits.get(id));
  }

  /// As what it could leave; empty for what is not here (any more).
  public Optional<What> what(SubjectId id) {
    if (accounts.containsKey(id)) return Optional.of(What.ACCOUNT);
    if (exhibits.containsKey(id)) return Optional.of(What.EXHIBIT);
    if (statements.byId().containsKey(id)) return Optional.of(What.STATEMENT);
    if (sources.containsKey(id)) return Optional.of(What.SOURCE);
    if (events.events().containsKey(id)) return Optional.of(What.EVENT);
    if (events.acts().containsKey(id)) return Optional.of(What.ACT);
    if (events.victims().containsKey(id)) return Optional.of(What.HARMED);
    if (events.perpetrators().containsKey(id)) return Optional.of(What.ALLEGED);
    return entries.containsKey(id) ? Optional.of(What.ENTRY) : Optional.empty();
  }

  /// Those paragraphs of an account that leave masked: somebody is told of in them whose own terms
  /// do not carry it to there, for this.
  Set<Integer> masked(Account account, Recipient recipient, Aim aim, Instant now) {
    Set<Integer> masked = new TreeSet<>();
    for (int p = 0; p < account.paragraphs().size(); p++) {
      boolean covered =
          account.paragraphs().get(p).others().stream()
              .anyMatch(other -> !carries(other.witness(), recipient, aim, now));
      if (covered) masked.add(p);
    }
    return masked;
  }

  private boolean carries(@Nullable SubjectId witness, Recipient recipient, Aim aim, Instant now) {
    Terms own = witness == null ? null : terms.get(witness);
    return own != null
        && MayLeave.decide(own, ItemKind.ACCOUNT, recipient, aim, now) instanceof MayLeave.Allowed;
  }

  /// What corrects it and has to go with it. (An account's corrections are part of it.)
  List<SubjectId> correctionsOf(SubjectId item) {
    return statements
        .at(item)
        .map(s -> statements.correctionsOf(s).stream().map(Statement::id).toList())
        .orElse(List.of());
  }

  private static <F extends Fact, T> Map<SubjectId, T> each(
      Chronicle inquiry, Class<F> first, Function<Chronicle, Optional<T>> fold) {
    Map<SubjectId, T> all = new LinkedHashMap<>();
    inquiry
        .live(first)
        .forEach(told ->
            fold.apply(inquiry.about(told.subject())).ifPresent(t -> all.put(told.subject(), t)));
    return all;
  }

  @Override
  public String toString() {
    return "Shelf[" + accounts.size() + " accounts, " + exhibits.size() + " exhibits]";
  }
}
