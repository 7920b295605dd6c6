package org.safeconduct.server.journal.writing;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Erasure;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.NewFile;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.log.Pending;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Right;

/// What one call wants to be in the log, in this order: new scopes, grants, drafts, then lines of
/// the mechanism's own. All of it or nothing.
///
/// @param loans of two-person scopes, made or ended
/// @param needs the right that the author must have in every scope that is not new
public record Sheet(
    List<NewScope> opens,
    List<Giving> gives,
    List<Draft> drafts,
    List<Line> lines,
    List<NewFile> files,
    List<Pending> pending,
    List<Loan> loans,
    Right needs) {
  public Sheet {
    loans = List.copyOf(loans);
    opens = List.copyOf(opens);
    gives = List.copyOf(gives);
    drafts = List.copyOf(drafts);
    lines = List.copyOf(lines);
    files = List.copyOf(files);
    pending = List.copyOf(pending);
  }

  /// A fact of the mechanism, and what its leaf erases.
  public record Line(ScopeId scope, SubjectId subject, Fact fact, @Nullable Erasure erases) {}

  /// A grant to be made.
  ///
  /// @param until when it ends; null for never
  public record Giving(ScopeId scope, Audience to, Right right, @Nullable Instant until) {}

  /// The custodians' half of a two-person scope.
  public sealed interface Loan {
    ScopeId scope();

    /// A custodian lends it to a reader.
    record Lent(ScopeId scope, MemberId to, Instant until) implements Loan {}

    /// A reader who was lent it needs it no more: the scope rolls, and every loan of it ends.
    record Ended(ScopeId scope) implements Loan {}
  }

  public static Sheet of(List<NewScope> opens, List<Draft> drafts, List<NewFile> files) {
    return new Sheet(opens, List.of(), drafts, List.of(), files, List.of(), List.of(), Right.WRITE);
  }

  /// A loan, and what is said of it elsewhere.
  public static Sheet of(Loan loan, List<Draft> drafts) {
    return new Sheet(
        List.of(), List.of(), drafts, List.of(), List.of(), List.of(), List.of(loan), Right.WRITE);
  }

  /// Facts of the mechanism alone.
  public static Sheet of(List<Line> lines, List<Pending> pending, Right needs) {
    return new Sheet(List.of(), List.of(), List.of(), lines, List.of(), pending, List.of(), needs);
  }

  /// Grants, and what is said of them.
  public static Sheet giving(List<Giving> gives, List<Draft> drafts) {
    return new Sheet(
        List.of(), gives, drafts, List.of(), List.of(), List.of(), List.of(), Right.GRANT);
  }

  /// Scopes that exist already, as this call believes.
  Set<ScopeId> existing() {
    Set<ScopeId> all = scopes();
    opens.forEach(scope -> all.remove(scope.id()));
    return all;
  }

  /// Whose grants of a scope this sheet ends.
  Set<Audience> ending(ScopeId scope) {
    Set<Audience> ending = new LinkedHashSet<>();
    for (Pending each : pending) {
      if (each instanceof Pending.Revoke(var fact, ScopeId of, Audience from) && of.equals(scope)) {
        ending.add(from);
      }
    }
    return ending;
  }

  /// Who is given a scope here, other than they had it.
  Set<Audience> given(ScopeId scope) {
    return gives.stream()
        .filter(giving -> giving.scope().equals(scope))
        .map(Giving::to)
        .collect(Collectors.toSet());
  }

  /// Whether a loan of this scope ends here.
  boolean endsLoans(ScopeId scope) {
    return loans.contains(new Loan.Ended(scope));
  }

  Set<ScopeId> scopes() {
    Set<ScopeId> all = new LinkedHashSet<>();
    opens.forEach(scope -> all.add(scope.id()));
    gives.forEach(giving -> all.add(giving.scope()));
    drafts.forEach(draft -> all.add(draft.scope()));
    lines.forEach(line -> all.add(line.scope()));
    files.forEach(file -> all.add(file.scope()));
    loans.forEach(loan -> all.add(loan.scope()));
    return all;
  }
}
