package org.safeconduct.server.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Row;

class RequestTest {
  @Test
  void whatWasTakenBackOwesAnAnswerUntilItEndedInTheirTerms() {
    Request back = request(InboxFacts.RECEIVED, InboxFacts.ANSWERED, InboxFacts.WITHDRAWN);
    assertThat(back.owed()).isPresent();
    assertThat(back.takenBack()).containsExactly("c7");
    Request ended =
        request(InboxFacts.RECEIVED, InboxFacts.ANSWERED, InboxFacts.WITHDRAWN, InboxFacts.ENTERED);
    assertThat(ended.owed()).isEmpty();
    assertThat(ended.takenBack()).isEmpty();
    assertThat(
            request(
                    InboxFacts.RECEIVED,
                    InboxFacts.ANSWERED,
                    InboxFacts.WORDS,
                    InboxFacts.WITHDRAWN,
                    InboxFacts.ENTERED)
                .owed())
        .as("what they said beside it is still owed an answer")
        .isPresent();
  }

  @Test
  void anAnswerIsOwedFromTheFirstWordsOnUntilWeAnswer() {
    assertThat(request(InboxFacts.RECEIVED, InboxFacts.WORDS).owed()).contains(InboxFacts.AT);
    Request answered = request(InboxFacts.RECEIVED, InboxFacts.ANSWERED);
    assertThat(answered.owed()).isEmpty();
    assertThat(answered.stage()).isEqualTo(new Stage.InConversation());
    assertThat(request(InboxFacts.RECEIVED, InboxFacts.ANSWERED, InboxFacts.WORDS).owed())
        .contains(((InboxFact.WordsReceived) InboxFacts.WORDS).at());
  }

  @Test
  void whoWritesAgainIsInConversationAgainAlsoAfterWeCouldNotHelp() {
    for (InboxFact fact : List.of(InboxFacts.WAITING, InboxFacts.DECLINED)) {
      Request request = request(InboxFacts.RECEIVED, fact, InboxFacts.WORDS);
      assertThat(request.stage()).as(fact.toString()).isEqualTo(new Stage.InConversation());
      assertThat(request.owed()).isPresent();
      assertThat(request.odd()).isEmpty();
    }
  }

  @Test
  void whatWasSetAsideOwesNothingUntilItIsTakenUpAgain() {
    assertThat(request(InboxFacts.RECEIVED, InboxFacts.SET_ASIDE).owed()).isEmpty();
    assertThat(request(InboxFacts.RECEIVED, InboxFacts.SET_ASIDE, InboxFacts.AGAIN).owed())
        .isPresent();
  }

  @Test
  void nothingIsDecidedTwice() {
    for (InboxFact fact :
        List.of(
            InboxFacts.ACCEPTED, InboxFacts.PASSED_ON, InboxFacts.DECLINED, InboxFacts.SET_ASIDE)) {
      Stage stage = request(InboxFacts.RECEIVED, fact).stage();
      assertThatThrownBy(stage::undecided).as(fact.toString()).hasMessage("inbox.refuse.decided");
    }
  }

  @Test
  void nothingIsSentToAWayThatIsSeizedAndAnswersFaceToFaceGoOn() {
    Request request = request(InboxFacts.RECEIVED, InboxFacts.SEIZED);
    for (Through way : List.of(Through.PHONE, Through.MESSENGER, Through.E_MAIL)) {
      assertThatThrownBy(() -> request.allow(way)).hasMessage("inbox.refuse.seized");
    }
    request.allow(Through.IN_PERSON);
    assertThatThrownBy(() -> request.allow(Through.MAILBOX)).hasMessage("inbox.refuse.no-mailbox");
    request(InboxFacts.RECEIVED, InboxFacts.MAILBOX, InboxFacts.SEIZED).allow(Through.MAILBOX);
  }

  @Test
  void nobodyCallsWhoSaidNever() {
    Asked asked = InboxFacts.ASKED;
    Reach never = new Reach(List.of(), InboxFacts.NUMBER, "", "", "", true);
    Asked with =
        new Asked(
            asked.language(),
            asked.now(),
            asked.writer(),
            asked.age(),
            asked.region(),
            asked.needs(),
            asked.passport(),
            asked.passportWhere(),
            never,
            asked.neverKnow(),
            asked.looksUntil(),
            asked.account());
    Request request = request(new InboxFact.RequestReceived(Came.CHAT, with, InboxFacts.AT));
    assertThatThrownBy(() -> request.allow(Through.PHONE)).hasMessage("inbox.refuse.never-call");
    request.allow(Through.MESSENGER);
  }

  @Test
  void noNumberCanBeTriedAgainstTheIndex() {
    List<Row> rows =
        new InboxListing().rows(chronicle(InboxFacts.RECEIVED, InboxFacts.WORDS)).toList();
    String all = rows.stream().map(r -> "" + r.text() + r.shown() + r.names()).toList().toString();
    assertThat(all).contains("They came at night").doesNotContain("555").doesNotContain("0142");
    assertThat(all).doesNotContain("grey cat").doesNotContain("father").doesNotContain("sister");
  }

  @Test
  void answersOwedAreDueOnTheDayTheyWereAskedForAndPromisesOnTheirDay() {
    assertThat(due(InboxFacts.RECEIVED))
        .containsExactly("inbox.due.answer " + LocalDate.parse("2026-03-02"));
    assertThat(due(InboxFacts.RECEIVED, InboxFacts.ANSWERED))
        .containsExactly("inbox.due.promised " + LocalDate.parse("2026-03-04"));
    assertThat(due(InboxFacts.RECEIVED, InboxFacts.ANSWERED, InboxFacts.WAITING))
        .containsExactly(
            "inbox.due.promised " + LocalDate.parse("2026-03-04"),
            "inbox.due.waiting " + LocalDate.parse("2026-03-09"));
    assertThat(due(InboxFacts.RECEIVED, InboxFacts.ANSWERED, InboxFacts.ACCEPTED)).isEmpty();
  }

  private static List<String> due(InboxFact... facts) {
    return new InboxListing()
        .rows(chronicle(facts))
        .filter(row -> row.kind().equals(DueRow.KIND))
        .map(DueRow::of)
        .map(row -> row.what() + " " + row.due().on())
        .toList();
  }

  private static Request request(InboxFact... facts) {
    return Request.of(ChronicleOf.subject(1), chronicle(facts));
  }

  private static Chronicle chronicle(InboxFact... facts) {
    return new ChronicleOf(ScopeKind.INBOX).tell(1, facts).chronicle();
  }
}
