package org.safeconduct.server.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.inbox.InboxFact.HoldingPublished;
import org.safeconduct.server.inbox.InboxFact.RequestFileReceived;
import org.safeconduct.server.inbox.InboxFact.RequestReceived;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;

/// A request for help as it stands, folded from one subject of an inbox. Total.
///
/// @param received the form; empty where its fact was destroyed
/// @param lines what they said and what we answered, oldest first
/// @param hands in whose hands the way is by which they are answered outside the pages
/// @param owed since when an answer is owed; empty where we spoke last, or nothing is to be said
/// @param mailbox where answers go, if it came by the pages
/// @param notSafe since when they are not safe, as they signed; empty once somebody answered it
/// @param deletion when they asked us to delete what we have
/// @param holding what their mailbox says that we hold, if it says anything
/// @param takenBack names of consents that they took back and nobody wrote into their terms yet
/// @param odd facts that did not follow from what was before
public record Request(
    SubjectId id,
    Stage stage,
    Optional<Told<RequestReceived>> received,
    Optional<MemberId> worker,
    List<Line> lines,
    List<RequestFileReceived> files,
    InHands hands,
    Optional<Instant> owed,
    Optional<Mailbox> mailbox,
    Optional<Instant> notSafe,
    Optional<Instant> deletion,
    Optional<HoldingPublished> holding,
    List<String> takenBack,
    List<Told<InboxFact>> odd) {
  private static final int LABEL = 5;

  public Request {
    lines = List.copyOf(lines);
    files = List.copyOf(files);
    takenBack = List.copyOf(takenBack);
    odd = List.copyOf(odd);
  }

  /// One turn of the conversation.
  public record Line(Told<InboxFact> told, Side side, List<String> words, Instant at) {
    public Line {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "Line[" + side + "]";
    }
  }

  public enum Side {
    THEIRS,
    OURS
  }

  /// @param chronicle of one subject
  public static Request of(SubjectId id, Chronicle chronicle) {
    RequestFold fold = new RequestFold(id);
    Corrections.in(chronicle, InboxFact.class).forEach(fold::take);
    return fold.done();
  }

  /// What was asked; nothing where it was destroyed.
  public Asked asked() {
    return received.map(told -> told.fact().asked()).orElse(Asked.NOTHING);
  }

  /// What a request is called in the house before it has a codename: five letters and digits that
  /// tell nothing.
  public String label() {
    return label(id);
  }

  public static String label(SubjectId id) {
    String text = id.toString();
    return text.substring(text.length() - LABEL).toUpperCase(Locale.ROOT);
  }

  /// @throws Refused if that way is in hands to which nothing is sent
  public void allow(Through through) {
    if (through == Through.MAILBOX && mailbox.isEmpty()) {
      throw Refused.because("inbox.refuse.no-mailbox");
    }
    if (through == Through.MAILBOX || through == Through.IN_PERSON) return;
    if (hands == InHands.SEIZED) throw Refused.because("inbox.refuse.seized");
    if (through == Through.PHONE && asked().reach().neverCall()) {
      throw Refused.because("inbox.refuse.never-call");
    }
  }

  @Override
  public String toString() {
    return "Request[" + stage.word() + "]";
  }
}
