package org.safeconduct.server.cli.demo;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Supplier;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.referral.ReferralDesk;
import org.safeconduct.server.vault.Unlocked;

/// Somebody is offered to another organisation, as they allowed it.
record PassingOn(Stage stage, Supplier<ScopeId> casefile) {
  private static final Recipient HARBOUR =
      new Recipient(Recipient.Kind.ORGANISATION, "Harbour Legal Aid");

  void offer(Unlocked worker) {
    ReferralDesk desk = stage.door(ReferralDesk.class);
    Release release = new Release(Aim.PROTECTION, HARBOUR, List.of(ItemKind.NEED, ItemKind.WAYS));
    Taking taking = Taking.freely("referral-1", new Language("ru"), "", List.of());
    Stage.written(
        desk.say(worker, fresh(), saying -> saying.consent(release, taking, stage.date(60))));
    Stage.written(
        desk.offer(
            worker,
            fresh(),
            new ReferralDesk.Choosing(
                HARBOUR,
                release.kinds(),
                List.of("Their duty lawyer was on the telephone."),
                stage.due(6))));
  }

  private At fresh() {
    return new At(casefile.get(), SubjectId.random(stage.door(SecureRandom.class)), Seen.NOTHING);
  }
}
