package org.safeconduct.server.legal.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.legal.LegalFact;
import org.safeconduct.server.legal.Matter;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;

/// What can be done about a pending matter: what its form asks, and what is read from it.
enum LegalStep implements Term {
  LAWYER {
    @Override
    List<SlipField> fields(Here here, LegalForm form) {
      return List.of(
          SlipField.needed("lawyer", "legal.lawyer", form.lawyer()),
          SlipField.words("words", "casework.words", "", form.words()));
    }

    @Override
    Function<Matter.Pending, LegalFact> read(LegalForm form, Typed typed) {
      String lawyer = typed.needed("lawyer", form.lawyer());
      return matter -> matter.engage(lawyer, Paragraphs.of(form.words()));
    }
  },
  MOVED {
    @Override
    List<SlipField> fields(Here here, LegalForm form) {
      return List.of(
          new SlipField.When("on", "legal.on", form.on()),
          SlipField.neededWords("words", "legal.moved.words", "", form.words()),
          SlipField.dayIfAny("next", "legal.next", form.next()));
    }

    @Override
    Function<Matter.Pending, LegalFact> read(LegalForm form, Typed typed) {
      PartialDate on = typed.date("on", form.on());
      List<String> words = typed.neededWords("words", form.words());
      Due next =
          typed.dayIfAny("next", form.next()).map(day -> new Due(day, ZoneOffset.UTC)).orElse(null);
      return matter -> matter.move(on, words, next);
    }
  },
  BLOCKS {
    @Override
    List<SlipField> fields(Here here, LegalForm form) {
      return List.of(
          blocks(here, form), SlipField.neededWords("words", "casework.reason", "", form.words()));
    }

    @Override
    Function<Matter.Pending, LegalFact> read(LegalForm form, Typed typed) {
      List<Concern> blocks = typed.terms(Concern.class, form.blocks());
      List<String> why = typed.neededWords("words", form.words());
      return matter -> matter.say(blocks, why);
    }
  },
  SETTLED {
    @Override
    List<SlipField> fields(Here here, LegalForm form) {
      return List.of(
          new SlipField.When("on", "legal.on", form.on()),
          SlipField.words("words", "casework.words", "", form.words()));
    }

    @Override
    Function<Matter.Pending, LegalFact> read(LegalForm form, Typed typed) {
      PartialDate on = typed.date("on", form.on());
      return matter -> matter.settle(on, Paragraphs.of(form.words()));
    }
  };

  abstract List<SlipField> fields(Here here, LegalForm form);

  abstract Function<Matter.Pending, LegalFact> read(LegalForm form, Typed typed);

  static SlipField blocks(Here here, LegalForm form) {
    return SlipField.anyOf(
        "blocks",
        "legal.blocks",
        "legal.blocks-hint",
        Choice.of(here, Concern.class, "casework.concern"),
        form.blocks());
  }
}
