package org.safeconduct.server.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Recipient;

/// What happens when a person is passed on.
public sealed interface ReferralFact extends Fact {

  /// A part of the casefile that goes along.
  ///
  /// @param basis seq of the basis in the person's terms
  record Part(ItemKind kind, long basis) {}

  /// @param by when an answer is needed; null where nothing presses
  @FactType("referral-offered/1")
  record ReferralOffered(Recipient to, List<Part> parts, List<String> words, @Nullable Due by)
      implements ReferralFact {
    public ReferralOffered {
      parts = List.copyOf(parts);
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "ReferralOffered";
    }
  }

  /// The parts were carried away on paper.
  @FactType("referral-copy-left/1")
  record ReferralCopyLeft() implements ReferralFact {}

  @FactType("referral-accepted/1")
  record ReferralAccepted(List<String> words) implements ReferralFact {
    public ReferralAccepted {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "ReferralAccepted";
    }
  }

  /// @param words why, as they said it
  @FactType("referral-rejected/1")
  record ReferralRejected(List<String> words) implements ReferralFact {
    public ReferralRejected {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "ReferralRejected";
    }
  }

  /// We take it back before they answered.
  @FactType("referral-revoked/1")
  record ReferralRevoked(List<String> why) implements ReferralFact {
    public ReferralRevoked {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "ReferralRevoked";
    }
  }

  /// They were asked to give the copy back or destroy it.
  ///
  /// @param words who was asked, and what they said
  @FactType("referral-called-back/1")
  record ReferralCalledBack(List<String> words) implements ReferralFact {
    public ReferralCalledBack {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "ReferralCalledBack";
    }
  }
}
