package org.safeconduct.server.shelter.web;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Supplier;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.AlarmDesk;
import org.safeconduct.server.shelter.Compromise;
import org.safeconduct.server.shelter.PlaceDesk;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A place is compromised: one press, and what follows; and the same to practise, which writes
/// nothing.
@Controller
class AlarmController {
  private final AlarmDesk desk;
  private final PlaceDesk places;
  private final AlarmPages pages;
  private final Answering answering;
  private final SecureRandom random;

  AlarmController(
      AlarmDesk desk,
      PlaceDesk places,
      AlarmPages pages,
      Answering answering,
      SecureRandom random) {
    this.desk = desk;
    this.places = places;
    this.pages = pages;
    this.answering = answering;
    this.random = random;
  }

  @GetMapping("/shelter/places/{place}/compromised")
  FormPage ask(Unlocked unlocked, Here here, @PathVariable SubjectId place) {
    PlaceDesk.Look look = places.look(unlocked, place);
    List<String> kept =
        desk.keptIfNobodyChose(unlocked, look.team()).stream().map(MemberId::toString).toList();
    Fields fields =
        Fields.of(SubjectId.random(random).toString(), Seen.NOTHING)
            .with("what", Compromise.NOT_YET_KNOWN.name())
            .keeping(kept);
    return pages.press(unlocked, here, look, fields);
  }

  @PostMapping("/shelter/places/{place}/compromised")
  Answer press(Unlocked unlocked, Here here, @PathVariable SubjectId place, Form form) {
    PlaceDesk.Look look = places.look(unlocked, place);
    Typed typed = new Typed();
    Reading reading = new Reading(typed, form);
    AlarmDesk.Press press =
        new AlarmDesk.Press(reading.fresh(), place, reading.compromise(), reading.kept());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.press(unlocked, press),
        Go.to("/shelter/alarms/" + press.fresh()),
        (errors, since) ->
            pages.press(unlocked, here, look, Fields.typed(form)).again(errors, since));
  }

  @GetMapping("/shelter/alarms/{alarm}")
  AlarmPage show(Unlocked unlocked, Here here, @PathVariable SubjectId alarm) {
    return pages.alarm(unlocked, here, desk.look(unlocked, alarm), List.of());
  }

  @PostMapping("/shelter/alarms/{alarm}/note")
  Answer note(Unlocked unlocked, Here here, @PathVariable SubjectId alarm, Form form) {
    Typed typed = new Typed();
    List<String> words = typed.neededWords("words", form.words());
    return turn(unlocked, here, alarm, typed, () -> desk.note(unlocked, alarm, words));
  }

  @PostMapping("/shelter/alarms/{alarm}/undo")
  Answer undo(Unlocked unlocked, Here here, @PathVariable SubjectId alarm, Form form) {
    Seen seen = Typed.seen(form.seen());
    return turn(
        unlocked, here, alarm, new Typed(), () -> desk.undo(unlocked, alarm, seen, List.of()));
  }

  @PostMapping("/shelter/alarms/{alarm}/over")
  Answer end(Unlocked unlocked, Here here, @PathVariable SubjectId alarm, Form form) {
    Seen seen = Typed.seen(form.seen());
    List<String> words = Paragraphs.of(form.words());
    return turn(unlocked, here, alarm, new Typed(), () -> desk.end(unlocked, alarm, seen, words));
  }

  /// Papers for whom none were prepared: where the press was cut off, or did not ask for them.
  @PostMapping("/shelter/alarms/{alarm}/papers")
  Answer papers(Unlocked unlocked, Here here, @PathVariable SubjectId alarm) {
    return turn(
        unlocked,
        here,
        alarm,
        new Typed(),
        () -> {
          desk.preparePapers(unlocked, alarm);
          return new Outcome.Written(List.of());
        });
  }

  @PostMapping("/shelter/alarms/{alarm}/pause")
  Answer pause(Unlocked unlocked, Here here, @PathVariable SubjectId alarm) {
    return turn(unlocked, here, alarm, new Typed(), () -> desk.pause(unlocked, alarm, List.of()));
  }

  private Answer turn(
      Unlocked unlocked, Here here, SubjectId alarm, Typed typed, Supplier<Outcome> write) {
    return answering.answer(
        unlocked,
        here,
        typed,
        write,
        Go.to("/shelter/alarms/" + alarm).saying("shelter.done.saved"),
        (errors, since) ->
            pages.alarm(unlocked, here, desk.look(unlocked, alarm), Answers.wrong(errors, since)));
  }

  /// The same page without a press: nothing is written but that it was looked at.
  @GetMapping("/shelter/places/{place}/practice")
  AlarmPage practise(Unlocked unlocked, Here here, @PathVariable SubjectId place) {
    return pages.practice(unlocked, here, places.look(unlocked, place));
  }
}
