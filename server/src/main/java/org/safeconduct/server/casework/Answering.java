package org.safeconduct.server.casework;

import java.util.List;
import java.util.function.Supplier;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What a posted form of the casefile band is answered with: a way on, or the same form again with
/// what is wrong, or with what others wrote since beside what was typed. Nothing typed is lost.
@Service
public class Answering {
  private final Narrator narrator;

  Answering(Narrator narrator) {
    this.narrator = narrator;
  }

  /// The form once more, as typed.
  public interface Again {
    Page show(List<FieldError> errors, Narrator.Since since);
  }

  public Answer answer(
      Unlocked unlocked, Here here, Typed typed, Supplier<Outcome> write, Go go, Again again) {
    if (!typed.isRight()) return again.show(typed.errors(), Narrator.Since.NOTHING);
    try {
      return switch (write.get()) {
        case Outcome.Written _ -> go;
        case Outcome.Conflict conflict ->
            again.show(List.of(), narrator.since(unlocked, here, conflict));
        case Outcome.Refused no -> again.show(wrong(no.refusal()), Narrator.Since.NOTHING);
      };
    } catch (Refused no) {
      return again.show(wrong(no.refusal()), Narrator.Since.NOTHING);
    }
  }

  private static List<FieldError> wrong(Refusal refusal) {
    return List.of(FieldError.of(refusal));
  }
}
