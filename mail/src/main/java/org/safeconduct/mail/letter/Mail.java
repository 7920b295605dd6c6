package org.safeconduct.mail.letter;

import java.util.List;
import org.safeconduct.mail.form.HelpRequest;
import org.safeconduct.mail.form.Limits;
import org.safeconduct.mail.receipt.ReplyTo;

/// What a person sends. The first is always [Asked]; the others come from a mailbox.
public sealed interface Mail {

  /// The short form, and where to answer. The same person may send it twice, written differently:
  /// then two letters with one address.
  record Asked(ReplyTo replyTo, HelpRequest request, List<Enclosure> enclosures) implements Mail {
    public Asked {
      enclosures = List.copyOf(enclosures);
    }
  }

  /// A message from the mailbox.
  record Wrote(String text, List<Enclosure> enclosures) implements Mail {
    public Wrote {
      Limits.text("message", text);
      enclosures = List.copyOf(enclosures);
    }

    @Override
    public String toString() {
      return "Wrote[hidden]";
    }
  }

  /// *I am not safe.* Nothing changed on the person's screen.
  record NotSafe() implements Mail {}

  /// A consent is taken back, at once and without a reason.
  ///
  /// @param consent the consent's id, as the house gave it in [Holding]
  record Withdrew(String consent) implements Mail {
    public Withdrew {
      if (consent.isEmpty() || consent.length() > Limits.LINE) {
        throw new IllegalArgumentException("not a consent's id");
      }
    }
  }

  /// The person deleted their side, and asks us to delete ours: after a waiting time and a check.
  record DeletionAsked() implements Mail {}

  /// What came with it.
  default List<Enclosure> enclosures() {
    return List.of();
  }
}
