package org.safeconduct.server.helpers.web;

import java.util.List;
import java.util.function.Function;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.helpers.Help;
import org.safeconduct.server.helpers.HelpFact;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Term;

/// What can happen to a helper in a casefile. Of a refusal no reason is asked.
enum HelpStep implements Term {
  AGREE {
    @Override
    List<SlipField> fields(HelpForm form) {
      return List.of();
    }

    @Override
    Function<Help, HelpFact> read(HelpForm form) {
      return Help::agree;
    }
  },
  REFUSE {
    @Override
    List<SlipField> fields(HelpForm form) {
      return List.of();
    }

    @Override
    Function<Help, HelpFact> read(HelpForm form) {
      return Help::refuse;
    }
  },
  FINISH {
    @Override
    List<SlipField> fields(HelpForm form) {
      return List.of(SlipField.words("words", "casework.words", "", form.words()));
    }

    @Override
    Function<Help, HelpFact> read(HelpForm form) {
      return help -> help.end(Paragraphs.of(form.words()));
    }
  };

  abstract List<SlipField> fields(HelpForm form);

  abstract Function<Help, HelpFact> read(HelpForm form);
}
