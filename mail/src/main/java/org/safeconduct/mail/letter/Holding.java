package org.safeconduct.mail.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.mail.form.Limits;

/// What the mailbox may say of what we hold: kinds, never contents; and which consents can be taken
/// back here. Sealed to the receipt; a newer one replaces it.
public record Holding(Set<Kind> kinds, List<Consent> consents) {
  private static final int MOST = 30;

  public Holding {
    EnumSet<Kind> sorted = EnumSet.noneOf(Kind.class);
    sorted.addAll(kinds);
    kinds = Set.copyOf(sorted);
    consents = List.copyOf(consents);
    if (consents.size() > MOST) throw new IllegalArgumentException("too many consents");
  }

  /// Kinds of what is held.
  public enum Kind {
    WHAT_YOU_WROTE,
    WAYS_TO_REACH_YOU,
    FILES,
    PAPERS,
    OUR_NOTES,
    AN_ACCOUNT
  }

  /// A consent that stands.
  ///
  /// @param id what [Mail.Withdrew] names
  /// @param words in the person's language, so general that who reads over the shoulder learns
  ///   nothing
  public record Consent(String id, String words) {
    public Consent {
      if (id.isEmpty() || id.length() > Limits.LINE || words.length() > Limits.LINE) {
        throw new IllegalArgumentException("not a consent");
      }
    }

    @Override
    public String toString() {
      return "Consent[hidden]";
    }
  }

  byte[] encoded() {
    FieldWriter out = new FieldWriter().some(1, kinds);
    int number = 10;
    for (Consent consent : consents) {
      out.text(number, consent.id()).text(number + 1, consent.words());
      number += 2;
    }
    return out.padded();
  }

  static Holding of(byte[] encoded) {
    FieldReader in = FieldReader.padded(encoded);
    List<Kind> kinds = in.some(1, Kind.class);
    List<Consent> consents = new ArrayList<>();
    try {
      for (String id = in.text(10); !id.isEmpty(); id = in.text(10 + 2 * consents.size())) {
        consents.add(new Consent(id, in.text(11 + 2 * consents.size())));
      }
      in.end();
      return new Holding(Set.copyOf(kinds), consents);
    } catch (IllegalArgumentException e) {
      throw new LetterMalformed("a consent");
    }
  }

  @Override
  public String toString() {
    return "Holding" + kinds;
  }
}
