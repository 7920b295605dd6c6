package org.safeconduct.server.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.evidence.EvidenceFact.CopyTried;
import org.safeconduct.server.evidence.EvidenceFact.CustodyEntered;
import org.safeconduct.server.evidence.EvidenceFact.DerivativeMade;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitNotRead;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitRead;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.evidence.EvidenceFact.OriginalOpened;
import org.safeconduct.server.files.Why;
import org.safeconduct.server.journal.Told;

/// Folds an exhibit. What happens before it was received is not its own, and left out.
final class ExhibitFold {
  private @Nullable Told<EvidenceFact> first;
  private @Nullable ExhibitReceived received;
  private final List<CustodyEntry> custody = new ArrayList<>();
  private final List<Derivative> derivatives = new ArrayList<>();
  private Contents contents = new Contents.Waiting();
  private List<Why> copyBut = List.of();

  void take(Told<EvidenceFact> told) {
    if (received == null && !(told.fact() instanceof ExhibitReceived)) return;
    switch (told.fact()) {
      case ExhibitReceived in when received == null -> receive(told, in);
      case ExhibitReceived _ -> {}
      case CustodyEntered entered -> custody.add(CustodyEntry.entered(told, entered));
      case OriginalOpened _ -> custody.add(CustodyEntry.byItself(told, CustodyEntry.Step.OPENED));
      case ExhibitRead read -> reading(new Contents.Known(read));
      case ExhibitNotRead(var tool, var why) -> reading(new Contents.Unknown(tool, why));
      case CopyTried tried -> copying(told, tried);
      case DerivativeMade made -> derivatives.add(new Derivative(told.ref().seq(), made));
    }
  }

  private void receive(Told<EvidenceFact> told, ExhibitReceived in) {
    first = told;
    received = in;
    custody.add(CustodyEntry.received(told, in.acquisition()));
  }

  /// A later reading stands in the place of an earlier one; its derivatives come after it.
  private void reading(Contents now) {
    contents = now;
    derivatives.removeIf(d -> !d.is(Derivative.Kind.COPY));
  }

  private void copying(Told<EvidenceFact> told, CopyTried tried) {
    copyBut = tried.but();
    derivatives.removeIf(d -> d.is(Derivative.Kind.COPY));
    custody.add(CustodyEntry.byItself(told, CustodyEntry.Step.COPIED));
  }

  Optional<Exhibit> state() {
    if (first == null || received == null) return Optional.empty();
    return Optional.of(
        new Exhibit(
            first.subject(), first.ref().seq(), received, custody, contents, derivatives, copyBut));
  }
}
