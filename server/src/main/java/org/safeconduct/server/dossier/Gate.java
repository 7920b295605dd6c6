package org.safeconduct.server.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.dossier.Plan.Reason;
import org.safeconduct.server.evidence.Contents;
import org.safeconduct.server.evidence.Derivative;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.MayLeave;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.source.Attribution;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.testimony.Account;

/// Asks, for each pick by itself, whoever has to be asked.
record Gate(Shelf shelf, Recipient recipient, Aim aim, Instant now) {

  sealed interface Answer {}

  record Open(Content content) implements Answer {}

  record Shut(Reason reason) implements Answer {}

  Answer ask(Pick pick) {
    return switch (pick) {
      case Pick.OfAccount(SubjectId item, List<Integer> paragraphs) ->
          shelf
              .account(item)
              .filter(a -> paragraphs.stream().allMatch(p -> has(a, p)))
              .map(a -> account(item, a, paragraphs))
              .orElseGet(Gate::gone);
      case Pick.OfStatement(SubjectId item) ->
          shelf.statements().at(item).map(this::statement).orElseGet(Gate::gone);
      case Pick.OfExhibit(SubjectId item) ->
          shelf.exhibit(item).map(this::exhibit).orElseGet(Gate::gone);
    };
  }

  /// Whether something that was let through once would be let through now.
  boolean carries(Content content) {
    SubjectId witness = content.witness();
    return witness == null
        || byTerms(content.kind(), content.item(), content.seq(), content.paragraphs(), witness)
            instanceof Open;
  }

  private static boolean has(Account account, int paragraph) {
    return paragraph >= 0 && paragraph < account.paragraphs().size();
  }

  private static Answer gone() {
    return new Shut(new Reason.Gone());
  }

  /// What was said later beside a masked paragraph would tell of them all the same.
  private Answer account(SubjectId item, Account account, List<Integer> paragraphs) {
    boolean told =
        shelf.masked(account, recipient, aim, now).stream()
            .filter(paragraphs::contains)
            .map(p -> account.paragraphs().get(p))
            .anyMatch(p -> !p.corrections().isEmpty());
    if (told) return new Shut(new Reason.TellsOfOthers());
    return byTerms(ItemKind.ACCOUNT, item, account.seq(), paragraphs, account.witness());
  }

  private Answer statement(Statement statement) {
    Optional<Attribution.Hold> hold =
        statement.attribution().holds(now.atZone(ZoneOffset.UTC).toLocalDate());
    if (hold.isPresent()) return new Shut(new Reason.ByAttribution(hold.get()));
    return new Open(
        new Content(ItemKind.STATEMENT, statement.id(), statement.seq(), List.of(), null, null));
  }

  /// What may tell where it was made does not leave as it came: only a copy that shows what can be
  /// seen does.
  private Answer exhibit(Exhibit exhibit) {
    boolean copied = !exhibit.derivatives(Derivative.Kind.COPY).isEmpty();
    if (!copied && exhibit.contents() instanceof Contents.Waiting) {
      return new Shut(new Reason.NotRead());
    }
    if (!copied && exhibit.contents().tellsPlace()) return new Shut(new Reason.TellsPlace());
    return byOrigin(exhibit);
  }

  private Answer byOrigin(Exhibit exhibit) {
    SubjectId witness = exhibit.acquisition().witness();
    return switch (exhibit.acquisition().origin()) {
      case PUBLIC ->
          new Open(
              new Content(ItemKind.EXHIBIT, exhibit.id(), exhibit.seq(), List.of(), null, null));
      case OTHER -> new Shut(new Reason.NobodysTerms());
      case WITNESS ->
          witness == null
              ? new Shut(new Reason.NobodysTerms())
              : byTerms(ItemKind.EXHIBIT, exhibit.id(), exhibit.seq(), List.of(), witness);
    };
  }

  /// By the terms of the witness whose it is.
  Answer byTerms(
      ItemKind kind, SubjectId item, long seq, List<Integer> paragraphs, SubjectId witness) {
    Terms terms = shelf.terms().get(witness);
    MayLeave answer =
        terms == null
            ? new MayLeave.Withheld(MayLeave.Why.TERMS_CLOSED, MayLeave.Whom.THE_CUSTODIANS)
            : MayLeave.decide(terms, kind, recipient, aim, now);
    return switch (answer) {
      case MayLeave.Allowed(var basis) ->
          new Open(new Content(kind, item, seq, paragraphs, witness, basis.grounded().seq()));
      case MayLeave.Withheld withheld -> new Shut(new Reason.ByTerms(witness, withheld));
    };
  }
}
