/// The shell around every page: layout, messages in six languages, headers, errors, drafts, quick
/// exit. How to write a page:
///
/// **Controller** (`<module>/web`): `@GetMapping` methods return a record that implements [Page];
/// `@PostMapping` methods return an [Answer]: [Go] after a change (`Go.to("/casefiles/" +
/// id).saying("passage.done.refused", country)`), or the form's page again with status 422 and its
/// `List<FieldError>`, or with 409 and the others' facts.
///
/// ```java
/// @PostMapping("/applications/{id}/refuse")
/// Answer refuse(Unlocked unlocked, @PathVariable ApplicationId id, RefuseForm form) {
///   try {
///     return switch (desk.refuse(unlocked, id, form)) { … };
///   } catch (Refused no) {
///     return page(unlocked, id, form, List.of(FieldError.of(no.refusal())));
///   }
/// }
/// ```
///
/// Parameters that come by themselves: `Unlocked` (without one the member is led to sign in; a
/// posted form is kept sealed to its author and offered whole afterwards), [Listed] (search box,
/// sort and page of a list), [Here] (for words), `team.Reasked` (the passphrase is asked again on a
/// page between: nothing else is to be done for it), form records (bound by component names; every
/// component is a `String` or a `List<String>`, absent ones empty: the form parses, so that what
/// was typed always comes back). Ids have a `parse`: a path that is none of ours is [NotHere].
///
/// What does not exist and what this member may not open are both `throw new NotHere()`. An
/// uncaught `kernel.Refused` becomes a page with its sentence. Never answer with another exception
/// for a thing that is not there.
///
/// **Template** (`src/main/jte/<module>/<page>.jte`):
///
/// ```
/// @import org.safeconduct.server.site.Here
/// @import org.safeconduct.server.passage.web.RefusePage
/// @param Here here
/// @param RefusePage page
/// @template.site.layout(here = here, title = here.t("passage.refuse.title"), content = @`
///   @template.site.parts.errors(here = here, errors = page.errors())
///   <form method="post" action="/applications/${page.id()}/refuse">
///     <input type="hidden" name="seen" value="${page.form().seen()}">
///     @template.site.parts.choice(here = here, name = "ground", label = "passage.ground", choices = page.grounds(), value = page.form().ground(), errors = page.errors())
///     @template.site.parts.date(here = here, name = "notified", label = "passage.notified", value = page.form().notified(), errors = page.errors())
///     @template.site.parts.area(here = here, name = "said", label = "passage.said", value = page.form().said(), errors = page.errors())
///     @template.site.parts.button(here = here, label = "passage.refuse.do")
///   </form>
/// `)
/// ```
///
/// The form token is written into every POST form by itself. The page class must be public. `title`
/// is the `h1`, text; the browser's own title stays neutral. `wide = "wide"` gives a table page the
/// whole width. `here.t(key, arguments…)` is a sentence; `label`, `hint` are message keys; `value`
/// and `Choice.label` are text. `here.when(instant)`, `here.day(day)`, `here.date(partial)`.
///
/// **Parts** in `site/parts` (arguments after `|` may be left out):
///
/// | part | arguments | shows |
/// |---|---|---|
/// | `errors` | errors | summary on top, linked to the fields |
/// | `field` | name, label \| value, errors, hint, type, width (`short`), autocomplete, required, list (id of a `<datalist>`) | one line |
/// | `area` | name, label \| value, errors, hint, rows, required | a long text |
/// | `choice` | name, label, choices \| value, errors, hint, none, required | a select |
/// | `radios` | name, label, choices \| value, errors, hint | one of few |
/// | `boxes` | name, label, choices \| values, errors, hint | any of few |
/// | `date` | name, label \| value, errors, hint, required | a `PartialDate` as text |
/// | `button` | label \| kind (`primary`, `quiet`, `grave`), name, value | the form's button |
/// | `press` | action, label \| kind | a form that is one button |
/// | `state` | mark ([Mark]), label | a state as shape and word |
/// | `timeline` | happened (list of [Happened]) | newest first, as given |
/// | `conflict` | since (list of [Happened]), mine (content) | theirs beside mine |
/// | `find` | listed \| label | a list's search box |
/// | `column` | listed, label, order (`name`, `day`, `grave`) | a sortable `<th>` |
/// | `paging` | listed, total \| behind | how many, which page |
///
/// **Classes** for what has no part: `<table class="list">` in `<div class="scroll" tabindex="0"
/// role="group" aria-label="…">`, cells `class="codename"`, `class="day"`, `class="number"`; `<dl
/// class="facts">` for label and value; `<p class="empty">` where there is nothing yet; `<section
/// class="card">` for a part of a page; `<div class="actions">` for links and presses in a row; `<a
/// class="button">`; `<p class="hint">`; `class="unseen"` for screen readers alone; `<details>`
/// folds. Words of people get `dir="auto"`, a name or codename inside a sentence `<bdi>`.
///
/// **Conflict**: on [org.safeconduct.server.journal.Outcome.Conflict] return the same page with
/// status 409, the form as typed, a `seen` that now covers what was written since, and the facts as
/// [Happened]: sending it again is then a decision.
///
/// **Navigation**: a bean of type [Signpost]. **Messages**: `messages/<lang>/<module>.properties`,
/// keys start with the module's name.
@NullMarked
package org.safeconduct.server.site;

import org.jspecify.annotations.NullMarked;
