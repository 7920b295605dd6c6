package org.safeconduct.server.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;

/// What becomes known of who a person is. None of it is ever in a `toString`.
public sealed interface IdentityFact extends Fact {

  /// The one arrow between the two scopes: from here to the casefile.
  @FactType("identity-opened/1")
  record IdentityOpened(ScopeId casefile) implements IdentityFact {}

  /// @param whole the name as it is written, in its own script
  /// @param parts its parts in the order of their kinds, where somebody said which is which
  /// @param transliteration as it stands in papers of another script; may be empty
  @FactType("name-given/1")
  record NameGiven(NameKind kind, String whole, List<NamePart> parts, String transliteration)
      implements IdentityFact {
    public NameGiven {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return "NameGiven";
    }
  }

  @FactType("birth-date-given/1")
  record BirthDateGiven(PartialDate date) implements IdentityFact {
    @Override
    public String toString() {
      return "BirthDateGiven";
    }
  }

  /// @param number as it stands on the document; may be empty
  /// @param expires its last valid day, if it has one
  @FactType("document-recorded/1")
  record DocumentRecorded(
      DocumentKind kind,
      Country issuer,
      String number,
      @Nullable LocalDate expires,
      Whereabouts where,
      String remark)
      implements IdentityFact {
    @Override
    public String toString() {
      return "DocumentRecorded";
    }
  }

  /// @param handle a number, an address, a name on a service
  /// @param hours when, and in what place's time
  /// @param others who else may pick up, and what they may not hear
  /// @param codeWord by which the person knows us; may be empty
  @FactType("contact-given/1")
  record ContactGiven(
      Channel channel,
      String handle,
      InHands hands,
      Calling calling,
      String hours,
      String others,
      String codeWord)
      implements IdentityFact {
    @Override
    public String toString() {
      return "ContactGiven";
    }
  }

  /// It is in other hands now. Seized: nothing is sent there again.
  @FactType("contact-changed-hands/1")
  record ContactChangedHands(InHands hands) implements IdentityFact {}

  /// The person said who may speak for them, and in what.
  ///
  /// @param until the last day, if the person named one
  @FactType("spokesperson-named/1")
  record SpokespersonNamed(
      String name, String relation, List<String> terms, @Nullable LocalDate until)
      implements IdentityFact {
    public SpokespersonNamed {
      terms = List.copyOf(terms);
    }

    @Override
    public String toString() {
      return "SpokespersonNamed";
    }
  }

  @FactType("spokesperson-ended/1")
  record SpokespersonEnded() implements IdentityFact {}

  /// Who must never learn where the person is, or that they asked for help.
  @FactType("never-tell-named/1")
  record NeverTellNamed(List<String> who) implements IdentityFact {
    public NeverTellNamed {
      who = List.copyOf(who);
    }

    @Override
    public String toString() {
      return "NeverTellNamed";
    }
  }

  /// What the person says or writes when somebody stands over them; agreed with them, one at a
  /// time.
  ///
  /// @param then what we do when it comes
  @FactType("duress-sign-agreed/1")
  record DuressSignAgreed(String sign, List<String> then) implements IdentityFact {
    public DuressSignAgreed {
      then = List.copyOf(then);
    }

    @Override
    public String toString() {
      return "DuressSignAgreed";
    }
  }
}
