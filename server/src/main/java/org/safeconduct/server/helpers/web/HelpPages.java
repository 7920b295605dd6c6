package org.safeconduct.server.helpers.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.helpers.Help;
import org.safeconduct.server.helpers.HelpKind;
import org.safeconduct.server.helpers.Helps;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes who helps in a casefile ready for one reader.
record HelpPages(Here here, Map<MemberId, String> names) {

  Folder folder(Chronicle chronicle) {
    String path = path(chronicle);
    return new Folder(
        "helpers.here.title",
        "helpers.here.text",
        List.of(Crumb.casefile(chronicle)),
        List.of(new Folder.Way(path + "/new", "helpers.propose.title")),
        Helps.of(chronicle).helps().reversed().stream().map(h -> card(path, h)).toList(),
        "helpers.here.none");
  }

  private Folder.Card card(String path, Help help) {
    String own = path + "/" + help.id() + "/";
    Folder.Way refuse = new Folder.Way(own + "refuse", "helpers.refuse.title");
    Folder.Way finish = new Folder.Way(own + "finish", "helpers.finish.title");
    return switch (help) {
      case Help.Proposed _ ->
          card(
              help,
              Mark.WAITING,
              List.of(new Folder.Way(own + "agree", "helpers.agree.title"), refuse, finish));
      case Help.Helping _ -> card(help, Mark.GOOD, List.of(finish, refuse));
      case Help.Refusal _, Help.Ended _ -> card(help, Mark.ENDED, List.of());
    };
  }

  private Folder.Card card(Help help, Mark mark, List<Folder.Way> ways) {
    var told = help.proposed();
    return new Folder.Card(
        help.id().toString(),
        mark,
        "helpers.here." + help.word(),
        told.fact().pseudonym(),
        List.of(
            new Folder.Line("helpers.help", here.t("helpers.help." + told.fact().help().word()))),
        help instanceof Help.Ended ended ? ended.words() : told.fact().words(),
        Folder.by(here.when(told.at()), names.getOrDefault(told.by(), "")),
        ways);
  }

  Slip proposing(Chronicle chronicle, HelpForm form, List<Choice> helpers) {
    return Slip.of(
        "helpers.propose",
        crumbs(chronicle),
        path(chronicle) + "/new",
        form.seen(),
        List.of(
            new SlipField.Kept("id", form.id()),
            SlipField.pick("helper", "helpers.one", helpers, form.helper()),
            SlipField.pick(
                "help",
                "helpers.for",
                Choice.of(here, HelpKind.class, "helpers.help"),
                form.help()),
            SlipField.words("words", "casework.words", "", form.words())));
  }

  Slip step(Chronicle chronicle, Help help, HelpStep step, HelpForm form) {
    return Slip.of(
        "helpers." + step.word(),
        crumbs(chronicle),
        path(chronicle) + "/" + help.id() + "/" + step.word(),
        form.seen(),
        step.fields(form));
  }

  private List<Crumb> crumbs(Chronicle chronicle) {
    return Crumb.room(chronicle, "help", here.t("helpers.here.title"));
  }

  static String path(Chronicle chronicle) {
    return Crumb.path(chronicle.scope()) + "/help";
  }

  @Override
  public String toString() {
    return "HelpPages";
  }
}
