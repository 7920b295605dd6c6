package org.safeconduct.server.mandate.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Condition;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Minor;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.Saying;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.mandate.TermsFact;
import org.safeconduct.server.mandate.TermsFact.WithholdingAsked;
import org.safeconduct.server.mandate.Withholding;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Typed;

/// Reads a [BasisForm] by its kind. What was read means nothing while there are errors.
final class TypedSaying {
  private final Typed typed = new Typed();
  private final BasisForm form;

  TypedSaying(BasisForm form) {
    this.form = form;
  }

  List<FieldError> errors() {
    return typed.errors();
  }

  Function<Saying, TermsFact> read(SayingKind kind) {
    return switch (kind) {
      case CONSENT -> {
        Release release = release();
        Taking taking = taking();
        LocalDate until = until();
        yield saying -> saying.consent(release, taking, until);
      }
      case INSTRUCTION -> {
        Condition condition = typed.term("condition", Condition.class, form.condition());
        Release release = release();
        Taking taking = taking();
        LocalDate until = until();
        yield saying -> saying.instruct(condition, release, taking, until);
      }
      case REPRESENTATIVE -> {
        String who = typed.needed("representative", form.representative());
        Taking taking = taking();
        yield saying -> saying.name(who, taking);
      }
      case REPRESENTED -> {
        String who = typed.needed("representative", form.representative());
        Release release = release();
        Taking taking = taking();
        LocalDate until = until();
        yield saying -> saying.represented(who, release, taking, until);
      }
      case VITAL_INTEREST -> {
        Release release = release();
        String reason = typed.needed("reason", form.reason());
        LocalDate until = until();
        yield saying -> saying.vital(release, reason, until);
      }
      case CHILDS_INTEREST -> {
        Release release = release();
        String reason = typed.needed("reason", form.reason());
        LocalDate until = until();
        yield saying -> saying.child(release, reason, until);
      }
      case LAW -> {
        Release release = release();
        String order = typed.needed("reason", form.reason());
        LocalDate until = until();
        yield saying -> saying.compelled(release, order, until);
      }
      case WITHHOLDING -> {
        WithholdingAsked asked =
            new WithholdingAsked(
                recipientOrAll(), kinds(), typed.term("why", Withholding.Why.class, form.why()));
        yield saying -> saying.withhold(asked);
      }
      case WITHDRAWAL -> {
        @Nullable Recipient from = recipientOrAll();
        String through = form.reason();
        yield saying -> saying.withdraw(from, through);
      }
      case MINOR -> {
        Optional<LocalDate> eighteen = typed.dayIfAny("eighteen", form.eighteen());
        if (eighteen.isEmpty() && typed.isRight()) typed.wrong("eighteen", "site.typed.needed");
        Minor.Guardian is = typed.term("guardianIs", Minor.Guardian.class, form.guardianIs());
        yield saying -> saying.minor(eighteen.orElseThrow(), form.guardian(), is);
      }
      case CONDITION -> {
        Condition condition = typed.term("condition", Condition.class, form.condition());
        String how = typed.needed("reason", form.reason());
        yield saying -> saying.report(condition, how);
      }
    };
  }

  private Release release() {
    Aim aim = typed.term("aim", Aim.class, form.aim());
    Recipient recipient = recipient();
    List<ItemKind> kinds = kinds();
    return new Release(aim, recipient, kinds.isEmpty() ? List.of(ItemKind.ACCOUNT) : kinds);
  }

  private List<ItemKind> kinds() {
    List<ItemKind> kinds = typed.terms(ItemKind.class, form.kinds());
    if (kinds.isEmpty()) typed.wrong("kinds", "site.typed.choose");
    return kinds;
  }

  private Recipient recipient() {
    Recipient.Kind kind = typed.term("recipientKind", Recipient.Kind.class, form.recipientKind());
    String office = typed.needed("office", form.office());
    return new Recipient(kind, office.isEmpty() ? "?" : office);
  }

  private @Nullable Recipient recipientOrAll() {
    return form.everybody().isEmpty() ? recipient() : null;
  }

  private @Nullable LocalDate until() {
    return typed.dayIfAny("until", form.until()).orElse(null);
  }

  private Taking taking() {
    return form.taking().read(typed);
  }
}
