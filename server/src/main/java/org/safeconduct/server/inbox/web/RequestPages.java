package org.safeconduct.server.inbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.mail.box.HouseBox;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.inbox.Age;
import org.safeconduct.server.inbox.Asked;
import org.safeconduct.server.inbox.Came;
import org.safeconduct.server.inbox.Deletion;
import org.safeconduct.server.inbox.InboxFact;
import org.safeconduct.server.inbox.InboxFact.MailboxNamed;
import org.safeconduct.server.inbox.InboxFact.RequestAnswered;
import org.safeconduct.server.inbox.InboxFact.RequestFileReceived;
import org.safeconduct.server.inbox.InboxFact.RequestReceived;
import org.safeconduct.server.inbox.InboxFact.WithdrawalSigned;
import org.safeconduct.server.inbox.InboxFact.WordsReceived;
import org.safeconduct.server.inbox.Letterbox;
import org.safeconduct.server.inbox.Reach;
import org.safeconduct.server.inbox.Request;
import org.safeconduct.server.inbox.Stage;
import org.safeconduct.server.inbox.Through;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;

/// Makes a request ready for one reader.
record RequestPages(
    Here here, Map<MemberId, String> names, Narrator narrator, Letterbox letterbox, Instant now) {

  RequestPage page(
      Chronicle chronicle,
      Request request,
      RequestPage.@Nullable Casefile casefile,
      AnswerForm form,
      List<FieldError> errors,
      Narrator.Since since) {
    String path = "/inbox/" + chronicle.scope() + "/" + request.id();
    return new RequestPage(
        path,
        head(chronicle, request, casefile),
        said(request.asked()),
        request.lines().stream().filter(l -> !l.words().isEmpty()).map(this::line).toList(),
        request.files().stream().map(f -> file(path, f)).toList(),
        reached(request),
        new RequestPage.May(
            request.stage() instanceof Stage.Answerable,
            request.stage() instanceof Stage.Undecided,
            request.stage() instanceof Stage.Resumable),
        signs(chronicle, request),
        chronicle.live().reversed().stream()
            .filter(told -> isDecision(told.fact()))
            .map(told -> narrator.tell(here, names, told))
            .toList(),
        choices(request),
        form,
        errors,
        since);
  }

  private RequestPage.Head head(
      Chronicle chronicle, Request request, RequestPage.@Nullable Casefile casefile) {
    Stage.Word stage = request.stage().word();
    return new RequestPage.Head(
        request.label(),
        Marks.of(stage),
        "inbox.stage." + stage.word(),
        request.owed().map(here::when).orElse(""),
        request.worker().map(m -> names.getOrDefault(m, "")).orElse(""),
        request.asked().age() == Age.UNDER_18,
        chronicle.isWhole(),
        casefile);
  }

  private List<RequestPage.Said> said(Asked asked) {
    List<RequestPage.Said> said = new ArrayList<>();
    Reach reach = asked.reach();
    terms(said, "need", asked.needs());
    term(said, "age", asked.age());
    term(said, "now", asked.now());
    term(said, "writer", asked.writer());
    words(said, "region", asked.region());
    words(said, "never-know", asked.neverKnow());
    terms(said, "through", reach.by());
    if (reach.neverCall()) words(said, "calls", here.t("inbox.never-call"));
    words(said, "hours", reach.hours());
    words(said, "may-pick-up", reach.mayPickUp());
    words(said, "code-word", reach.codeWord());
    term(said, "looks", asked.looksUntil());
    term(said, "passport", asked.passport());
    words(said, "passport-where", asked.passportWhere());
    words(said, "language", asked.language());
    return said;
  }

  private void terms(List<RequestPage.Said> said, String of, List<? extends Term> terms) {
    words(said, of, terms.stream().map(t -> here.t("inbox." + of + "." + t.word())).toList());
  }

  private void term(List<RequestPage.Said> said, String of, @Nullable Term term) {
    if (term != null) words(said, of, here.t("inbox." + of + "." + term.word()));
  }

  private static void words(List<RequestPage.Said> said, String of, String words) {
    if (!words.isBlank()) words(said, of, List.of(words));
  }

  private static void words(List<RequestPage.Said> said, String of, List<String> words) {
    if (!words.isEmpty()) said.add(new RequestPage.Said("inbox." + of, words));
  }

  private RequestPage.Line line(Request.Line line) {
    String again = "";
    String how =
        switch (line.told().fact()) {
          case RequestReceived f -> "inbox.came." + f.came().word();
          case WordsReceived f -> "inbox.came." + f.came().word();
          case RequestAnswered f -> {
            if (f.lookAgain() != null) again = here.day(f.lookAgain());
            yield "inbox.through." + f.through().word();
          }
          case WithdrawalSigned _ -> "inbox.withdrew";
          case InboxFact _ -> throw new IllegalStateException("not a line of a conversation");
        };
    boolean ours = line.side() == Request.Side.OURS;
    String who = ours ? names.getOrDefault(line.told().by(), "") : "";
    return new RequestPage.Line(ours, how, here.when(line.at()), who, again, line.words());
  }

  private RequestPage.File file(String path, RequestFileReceived file) {
    return new RequestPage.File(
        path + "/files/" + file.file(),
        "inbox.file." + file.kind().word(),
        file.bytes(),
        here.when(file.at()));
  }

  private static RequestPage.Reached reached(Request request) {
    return new RequestPage.Reached(
        request.asked().reach().handle(),
        "identity.hands." + request.hands().word(),
        request.hands().name(),
        request.hands() == InHands.SEIZED);
  }

  /// The conversation stands by itself; here is what became of it.
  private static boolean isDecision(Fact fact) {
    return !(fact instanceof RequestReceived
        || fact instanceof WordsReceived
        || fact instanceof RequestAnswered
        || fact instanceof RequestFileReceived
        || fact instanceof MailboxNamed
        || !(fact instanceof InboxFact));
  }

  private RequestPage.Signs signs(Chronicle chronicle, Request request) {
    Optional<LocalDate> delete = request.deletion().map(Deletion::on);
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new RequestPage.Signs(
        request.notSafe().map(here::when).orElse(""),
        delete.map(here::day).orElse(""),
        delete.filter(on -> !today.isBefore(on)).isPresent(),
        request
            .mailbox()
            .map(mailbox -> "inbox.reading." + word(letterbox.reading(mailbox.mailbox())))
            .orElse(""),
        request.takenBack(),
        chronicle.seen(request.id()).toString());
  }

  private static String word(HouseBox.Reading reading) {
    return switch (reading) {
      case ALL_READ -> "read";
      case UNREAD -> "unread";
      case ENDED -> "ended";
    };
  }

  private RequestPage.Choices choices(Request request) {
    return new RequestPage.Choices(
        Choice.of(here, Through.class, "inbox.through").stream()
            .filter(c -> request.mailbox().isPresent() || !c.value().equals(Through.MAILBOX.name()))
            .toList(),
        Choice.of(here, Came.class, "inbox.came").stream()
            .filter(c -> !c.value().equals(Came.PAGES.name()))
            .toList(),
        Choice.of(here, InHands.class, "identity.hands"));
  }

  @Override
  public String toString() {
    return "RequestPages";
  }
}
