package org.safeconduct.server.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;

/// What happens to a request for help. What a person said has the moment at which it reached us,
/// which may lie before the moment at which a member wrote it down.
public sealed interface InboxFact extends Fact {

  @FactType("request-received/1")
  record RequestReceived(Came came, Asked asked, Instant at) implements InboxFact {
    @Override
    public String toString() {
      return "RequestReceived";
    }
  }

  /// The person, or who speaks for them, wrote or said more.
  @FactType("words-received/1")
  record WordsReceived(Came came, List<String> words, Instant at) implements InboxFact {
    public WordsReceived {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "WordsReceived";
    }
  }

  /// A screenshot, a document, a voice message.
  ///
  /// @param digest SHA-256 of the content, hexadecimal
  /// @param bytes length of the content
  /// @param name what its sender called it; not to be believed
  @FactType("request-file-received/1")
  record RequestFileReceived(
      BodyId file, FileKind kind, String digest, long bytes, String name, Instant at)
      implements InboxFact {
    @Override
    public String toString() {
      return "RequestFileReceived[" + file + "]";
    }
  }

  /// @param lookAgain the day from which it is worth looking again; null where nothing follows
  @FactType("request-answered/1")
  record RequestAnswered(
      Through through, List<String> words, @Nullable LocalDate lookAgain, Instant at)
      implements InboxFact {
    public RequestAnswered {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "RequestAnswered";
    }
  }

  @FactType("request-assigned/1")
  record RequestAssigned(MemberId to) implements InboxFact {}

  /// Nothing to be done until a day, or until they write.
  @FactType("waiting-begun/1")
  record WaitingBegun(Due until, List<String> why) implements InboxFact {
    public WaitingBegun {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "WaitingBegun";
    }
  }

  /// It became a casefile. Which one stands in the casefile, never here.
  @FactType("request-accepted/1")
  record RequestAccepted() implements InboxFact {}

  /// Another team of ours has it now, with all that was said.
  ///
  /// @param post where letters are laid that come later; null where none can come
  @FactType("request-passed-on/1")
  record RequestPassedOn(
      TeamId to,
      List<String> why,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ScopeId post)
      implements InboxFact {
    public RequestPassedOn {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "RequestPassedOn";
    }
  }

  /// A letter of somebody whom another team has now; what it said stands after this, under the same
  /// subject of the post between the two teams.
  ///
  /// @param mailbox from which it came: `mailbox_` and its digits
  @FactType("letter-forwarded/1")
  record LetterForwarded(String mailbox) implements InboxFact {
    @Override
    public String toString() {
      return "LetterForwarded";
    }
  }

  /// The other team has taken it over.
  @FactType("letter-taken/1")
  record LetterTaken() implements InboxFact {}

  /// The other end of [RequestPassedOn].
  @FactType("request-handed-over/1")
  record RequestHandedOver(TeamId from, List<String> why) implements InboxFact {
    public RequestHandedOver {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "RequestHandedOver";
    }
  }

  /// We cannot help, and they were told so in the answer beside it.
  @FactType("help-declined/1")
  record HelpDeclined(List<String> why) implements InboxFact {
    public HelpDeclined {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "HelpDeclined";
    }
  }

  /// No request for help, as far as one can see.
  @FactType("request-set-aside/1")
  record RequestSetAside(List<String> why) implements InboxFact {
    public RequestSetAside {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "RequestSetAside";
    }
  }

  @FactType("request-taken-up-again/1")
  record RequestTakenUpAgain(List<String> why) implements InboxFact {
    public RequestTakenUpAgain {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "RequestTakenUpAgain";
    }
  }

  /// It came by the pages: answers go into this mailbox, and later letters come from it.
  @FactType("mailbox-named/1")
  record MailboxNamed(Mailbox mailbox) implements InboxFact {
    @Override
    public String toString() {
      return "MailboxNamed";
    }
  }

  /// *I am not safe*, from the mailbox; nothing changed on the person's screen.
  @FactType("not-safe-signed/1")
  record NotSafeSigned(Instant at) implements InboxFact {}

  /// Somebody saw the sign and did something.
  @FactType("not-safe-answered/1")
  record NotSafeAnswered(List<String> done) implements InboxFact {
    public NotSafeAnswered {
      done = List.copyOf(done);
    }

    @Override
    public String toString() {
      return "NotSafeAnswered";
    }
  }

  /// They take a consent back, from the mailbox, signed by their receipt. It stands here until a
  /// member has written it into their terms.
  ///
  /// @param consent what the mailbox called it
  @FactType("withdrawal-signed/1")
  record WithdrawalSigned(String consent, Instant at) implements InboxFact {
    @Override
    public String toString() {
      return "WithdrawalSigned";
    }
  }

  /// Their mailbox says from now on what kinds of things we hold, and what they can take back.
  ///
  /// @param consents which terms each name belongs to; what it stands for is written there
  @FactType("holding-published/1")
  record HoldingPublished(List<Held> kinds, List<Offered> consents) implements InboxFact {
    public HoldingPublished {
      kinds = List.copyOf(kinds);
      consents = List.copyOf(consents);
    }

    @Override
    public String toString() {
      return "HoldingPublished" + kinds;
    }
  }

  /// What they took back stands in their terms from now on.
  @FactType("withdrawal-entered/1")
  record WithdrawalEntered(String consent) implements InboxFact {}

  /// The person deleted their side and asks us to delete ours.
  @FactType("deletion-asked/1")
  record DeletionAsked(Instant at) implements InboxFact {}

  /// The way by which they wanted to be answered is in other hands. Seized: nothing is sent there
  /// again.
  @FactType("reach-changed-hands/1")
  record ReachChangedHands(InHands hands) implements InboxFact {}
}
