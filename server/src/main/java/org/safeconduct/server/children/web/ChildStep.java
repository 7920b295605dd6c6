package org.safeconduct.server.children.web;

import java.util.List;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.children.AgeBasis;
import org.safeconduct.server.children.Assent;
import org.safeconduct.server.children.ChildFact;
import org.safeconduct.server.children.Guardian;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;

/// What can be written of a child: what its form asks, and what is read from it.
enum ChildStep implements Term {
  AGE {
    @Override
    List<SlipField> fields(Here here, ChildForm form) {
      return List.of(
          new SlipField.Line("years", "children.years", "", form.years(), "text", "short", true),
          SlipField.oneOf(
              "basis",
              "children.basis",
              Choice.of(here, AgeBasis.class, "children.basis"),
              form.basis()),
          SlipField.words("words", "casework.words", "", form.words()));
    }

    @Override
    ChildFact read(ChildForm form, Typed typed) {
      return new ChildFact.AgeRecorded(
          typed.term("basis", AgeBasis.class, form.basis()),
          years(form, typed),
          Paragraphs.of(form.words()));
    }
  },
  GUARDIAN {
    @Override
    List<SlipField> fields(Here here, ChildForm form) {
      return List.of(
          SlipField.oneOf(
              "guardian",
              "children.guardian",
              Choice.of(here, Guardian.class, "children.guardian"),
              form.guardian()),
          SlipField.hinted("who", "children.who", "children.who-hint", form.who()),
          SlipField.words("words", "casework.words", "", form.words()));
    }

    @Override
    ChildFact read(ChildForm form, Typed typed) {
      return new ChildFact.GuardianSaid(
          typed.term("guardian", Guardian.class, form.guardian()),
          form.who().strip(),
          Paragraphs.of(form.words()));
    }
  },
  ASSENT {
    @Override
    List<SlipField> fields(Here here, ChildForm form) {
      return List.of(
          SlipField.needed("about", "children.about", form.about()),
          SlipField.oneOf(
              "assent",
              "children.assent",
              Choice.of(here, Assent.class, "children.assent"),
              form.assent()),
          SlipField.words("words", "children.their-words", "", form.words()));
    }

    @Override
    ChildFact read(ChildForm form, Typed typed) {
      return new ChildFact.AssentHeard(
          typed.term("assent", Assent.class, form.assent()),
          typed.needed("about", form.about()),
          Paragraphs.of(form.words()));
    }
  },
  LAWYER {
    @Override
    List<SlipField> fields(Here here, ChildForm form) {
      return List.of(
          SlipField.needed("lawyer", "children.lawyer", form.lawyer()),
          new SlipField.When("on", "children.on", form.on()),
          SlipField.words("words", "casework.words", "", form.words()));
    }

    @Override
    ChildFact read(ChildForm form, Typed typed) {
      return new ChildFact.LawyerMet(
          typed.date("on", form.on()),
          typed.needed("lawyer", form.lawyer()),
          Paragraphs.of(form.words()));
    }
  };

  private static final int OLDEST = 120;

  abstract List<SlipField> fields(Here here, ChildForm form);

  abstract ChildFact read(ChildForm form, Typed typed);

  private static int years(ChildForm form, Typed typed) {
    try {
      int years = Integer.parseInt(typed.needed("years", form.years()));
      if (years >= 0 && years <= OLDEST) return years;
    } catch (NumberFormatException e) {
      // Said below, as any other number that no age is.
    }
    if (!form.years().isBlank()) typed.wrong("years", "children.refuse.years");
    return 0;
  }
}
