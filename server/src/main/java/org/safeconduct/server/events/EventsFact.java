package org.safeconduct.server.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.Brought;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.thesauri.TermCode;

/// What an inquiry finds out about acts. Codes are terms of the HURIDOCS list named in brackets.
public sealed interface EventsFact extends Fact {

  /// @param during when it happened in all, if anybody knows
  /// @param told what happened, in paragraphs
  /// @param status [41] how sure the inquiry is
  @FactType("event-recorded/1")
  record EventRecorded(
      String title, @Nullable PartialDate during, List<String> told, @Nullable TermCode status)
      implements EventsFact {
    public EventRecorded {
      told = List.copyOf(told);
    }
  }

  /// @param chain [22] what this event is to the other
  @FactType("event-linked/1")
  record EventLinked(SubjectId other, TermCode chain, String why) implements EventsFact {}

  /// What an account, a statement or an exhibit of the inquiry says of an event.
  ///
  /// How a person is connected to those harmed is not kept: it would link protected persons.
  ///
  /// @param source its subject
  /// @param reliability [42] of a statement or an exhibit; a person gets no grade
  @FactType("information-found/1")
  record InformationFound(SubjectId source, @Nullable TermCode reliability) implements EventsFact {}

  /// What somebody undertook because of an event.
  ///
  /// @param party by institution
  /// @param type [20]
  /// @param askedOf who was asked to do something
  /// @param response [27]
  @FactType("intervention-recorded/1")
  record InterventionRecorded(
      String party,
      TermCode type,
      @Nullable PartialDate on,
      String askedOf,
      @Nullable TermCode response)
      implements EventsFact {}

  /// Somebody who was harmed.
  ///
  /// @param pseudonym of this inquiry; never a name
  /// @param witness whose number it is, if this person is a witness here
  /// @param unit [7]
  /// @param people how many, where it is more than one and known
  @FactType("victim-recorded/1")
  record VictimRecorded(
      String pseudonym,
      @Nullable SubjectId witness,
      TermCode unit,
      @Nullable Integer people,
      @Nullable ImportedRow row)
      implements EventsFact, Brought {}

  /// Somebody of whom it is said that they did it, by office and unit.
  ///
  /// @param type [24]
  @FactType("perpetrator-recorded/1")
  record PerpetratorRecorded(
      String office, String unit, @Nullable TermCode type, @Nullable ImportedRow row)
      implements EventsFact, Brought {}

  /// Who commanded this office or unit, and when.
  @FactType("command-found/1")
  record CommandFound(SubjectId superior, @Nullable PartialDate during, String basis)
      implements EventsFact {}

  @FactType("place-recorded/1")
  record PlaceRecorded(Locality locality, @Nullable ImportedRow row)
      implements EventsFact, Brought {}

  /// @param type [4]
  /// @param floor the place is shown no more exactly than this, here and in everything that leaves
  /// @param methods [5]
  /// @param status [25] of those harmed, when the act ended
  /// @param reason as stated by those who did it
  /// @param told what else is known of it, in paragraphs
  @FactType("act-recorded/1")
  record ActRecorded(
      SubjectId event,
      TermCode type,
      PartialDate during,
      List<SubjectId> victims,
      @Nullable SubjectId place,
      Precision floor,
      List<TermCode> methods,
      @Nullable TermCode status,
      String reason,
      List<String> told,
      @Nullable ImportedRow row)
      implements EventsFact, Brought {
    public ActRecorded {
      told = List.copyOf(told);
      victims = List.copyOf(victims);
      methods = List.copyOf(methods);
    }
  }

  /// On an act: somebody is said to have had a part in it.
  ///
  /// @param degree [18]
  /// @param status [26] the latest known
  @FactType("involvement-found/1")
  record InvolvementFound(SubjectId perpetrator, TermCode degree, @Nullable TermCode status)
      implements EventsFact {}

  /// On an act: what an account, a statement or an exhibit of the inquiry says of it. The last word
  /// on the same source replaces the one before.
  ///
  /// @param source its subject
  /// @param where in it: a paragraph, a page, a minute; may be empty
  @FactType("bearing-found/1")
  record BearingFound(SubjectId source, Bearing bearing, String where) implements EventsFact {
    @Override
    public String toString() {
      return "BearingFound[" + bearing + "]";
    }
  }

  /// On one of two records: both are one person.
  @FactType("same-person-found/1")
  record SamePersonFound(SubjectId other, String why) implements EventsFact {}

  /// On one of two records: they are two people after all, or never were one.
  @FactType("same-person-undone/1")
  record SamePersonUndone(SubjectId other, String why) implements EventsFact {}
}
