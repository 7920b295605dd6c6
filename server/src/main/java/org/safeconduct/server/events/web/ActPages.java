package org.safeconduct.server.events.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.Act;
import org.safeconduct.server.events.AllegedPerpetrator;
import org.safeconduct.server.events.Corroboration;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.thesauri.Thesaurus;
import org.safeconduct.server.thesauri.Vocabulary;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Makes the page of one act.
@Component
class ActPages {
  private final EventsDesk desk;
  private final ThesauriDesk thesauri;
  private final OwnFieldsDesk own;

  ActPages(EventsDesk desk, ThesauriDesk thesauri, OwnFieldsDesk own) {
    this.desk = desk;
    this.thesauri = thesauri;
    this.own = own;
  }

  /// What was typed into one of the page's forms and did not go through.
  record Typing(InvolveForm involve, BearForm bear, List<FieldError> errors) {
    private static final InvolveForm NO_PART = new InvolveForm("", "", "", "");
    static final Typing NOTHING = new Typing(NO_PART, BearForm.BLANK, List.of());

    static Typing of(InvolveForm form, List<FieldError> errors) {
      return new Typing(form, BearForm.BLANK, errors);
    }

    static Typing of(BearForm form, List<FieldError> errors) {
      return new Typing(NO_PART, form, errors);
    }

    static Typing wrong(List<FieldError> errors) {
      return new Typing(NO_PART, BearForm.BLANK, errors);
    }
  }

  ActPage page(Unlocked unlocked, ScopeId inquiry, SubjectId id, Here here, Typing typing) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    Corroboration corroboration = Corroboration.of(chronicle);
    Events events = corroboration.events();
    Act act = Optional.ofNullable(events.acts().get(id)).orElseThrow(NotHere::new);
    Said said = new Said(events, thesauri.lexicon(unlocked, chronicle), inquiry, here);
    Sources sources = new Sources(chronicle, corroboration.voices(), here);
    return new ActPage(
        inquiry,
        chronicle.seen(id).toString(),
        said.line(act),
        new Said.Link(
            "/inquiries/" + inquiry + "/events/" + act.recorded().event(),
            said.eventTitle(act.recorded().event())),
        above(act.recorded().type(), said),
        known(events, act, said),
        act.involved().stream().flatMap(i -> part(events, i, said).stream()).toList(),
        new Rests(corroboration, sources, here).of(act),
        choices(events, sources, said),
        own.of(unlocked, Holder.ACT, chronicle.about(id), here),
        typing.involve(),
        typing.bear(),
        typing.errors());
  }

  private static ActPage.Known known(Events events, Act act, Said said) {
    return new ActPage.Known(
        events.placeOf(act).map(p -> said.place(p.locality())).orElse(""),
        "events.floor." + act.recorded().floor().word(),
        said.words(act.recorded().methods()),
        said.word(act.recorded().status()),
        act.recorded().reason(),
        act.recorded().told());
  }

  private static ActPage.Choices choices(Events events, Sources sources, Said said) {
    return new ActPage.Choices(
        events.alleged().stream().map(p -> new Choice(p.id().toString(), p.label())).toList(),
        said.choices(Vocabulary.INVOLVEMENT),
        said.choices(Vocabulary.PERPETRATOR_STATUS),
        sources.choices());
  }

  private static Optional<ActPage.Part> part(Events events, InvolvementFound found, Said said) {
    @Nullable AllegedPerpetrator person =
        events.perpetrators().get(events.joins().first(found.perpetrator()));
    if (person == null) person = events.perpetrators().get(found.perpetrator());
    return Optional.ofNullable(person)
        .map(p ->
            new ActPage.Part(
                said.perpetrator(p), said.word(found.degree()), said.word(found.status())));
  }

  private static List<String> above(TermCode type, Said said) {
    if (type.isLocal()) return List.of();
    return Thesaurus.number(type.list()).above(type).stream()
        .map(entry -> said.word(entry.code()))
        .toList();
  }
}
