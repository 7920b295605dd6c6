package org.safeconduct.server.helpers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.helpers.ConflictKind;
import org.safeconduct.server.helpers.HelpKind;
import org.safeconduct.server.helpers.HelperConflict;
import org.safeconduct.server.helpers.HelperFact.HelperListed;
import org.safeconduct.server.helpers.HelperRegister.Helper;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes the register ready for one reader.
record HelperPages(Here here, Map<MemberId, String> names) {

  Folder helper(Chronicle register, Helper helper) {
    HelperListed said = helper.said();
    String path = path(register, helper);
    boolean standing = helper.ended().isEmpty();
    List<String> text = new ArrayList<>(said.words());
    helper.ended().ifPresent(ended -> text.addAll(ended.why()));
    Folder.Card card =
        new Folder.Card(
            helper.id().toString(),
            standing ? Mark.OPEN : Mark.ENDED,
            standing ? "helpers.state.standing" : "helpers.state.ended",
            said.pseudonym(),
            List.of(
                new Folder.Line("helpers.help", help(said)),
                new Folder.Line("helpers.languages", languages(said)),
                new Folder.Line("helpers.conflicts", conflicts(said))),
            text,
            Folder.by(
                here.when(helper.listed().at()), names.getOrDefault(helper.listed().by(), "")),
            ways(path, standing));
    return new Folder(
        "helpers.one", "helpers.one.text", crumbs(), List.of(), List.of(card), "helpers.none");
  }

  private static List<Folder.Way> ways(String path, boolean standing) {
    Folder.Way again = new Folder.Way(path + "/again", "helpers.again.title");
    return standing
        ? List.of(again, new Folder.Way(path + "/end", "helpers.end.title"))
        : List.of(again);
  }

  /// @param teams empty where the register is known already
  Slip listing(String key, String action, HelperForm form, List<Choice> teams) {
    List<SlipField> fields = new ArrayList<>();
    fields.add(new SlipField.Kept("id", form.id()));
    if (!teams.isEmpty()) {
      fields.add(SlipField.pick("team", "helpers.team", teams, form.team()));
    }
    fields.add(
        new SlipField.Line(
            "pseudonym",
            "helpers.pseudonym",
            "helpers.pseudonym-hint",
            form.pseudonym(),
            "text",
            "",
            true));
    fields.add(
        SlipField.anyOf(
            "help",
            "helpers.help",
            "",
            Choice.of(here, HelpKind.class, "helpers.help"),
            form.help()));
    fields.add(
        SlipField.hinted(
            "languages", "helpers.languages", "helpers.languages-hint", form.languages()));
    fields.add(
        SlipField.anyOf(
            "conflicts",
            "helpers.conflicts",
            "helpers.conflicts-hint",
            Choice.of(here, ConflictKind.class, "helpers.conflict"),
            form.conflicts()));
    fields.add(SlipField.line("about", "helpers.about", form.about()));
    fields.add(SlipField.words("words", "helpers.reached", "helpers.reached-hint", form.words()));
    return Slip.of(key, crumbs(), action, form.seen(), fields);
  }

  Slip again(Chronicle register, Helper helper, HelperForm form) {
    return listing("helpers.again", path(register, helper) + "/again", form, List.of());
  }

  Slip end(Chronicle register, Helper helper, String seen, String words) {
    return Slip.of(
        "helpers.end",
        crumbs(),
        path(register, helper) + "/end",
        seen,
        List.of(SlipField.words("words", "casework.reason", "", words)));
  }

  static HelperForm form(Chronicle register, Helper helper) {
    HelperListed said = helper.said();
    return new HelperForm(
        helper.id().toString(),
        register.seen(helper.id()).toString(),
        "",
        said.pseudonym(),
        said.help().stream().map(HelpKind::name).toList(),
        said.languages().stream().map(l -> l.tag()).collect(Collectors.joining(" ")),
        said.conflicts().stream().map(c -> c.kind().name()).toList(),
        said.conflicts().stream().map(HelperConflict::words).findFirst().orElse(""),
        Paragraphs.text(said.words()));
  }

  String help(HelperListed said) {
    return said.help().stream()
        .map(kind -> here.t("helpers.help." + kind.word()))
        .collect(Collectors.joining(" · "));
  }

  String languages(HelperListed said) {
    return said.languages().stream()
        .map(language -> language.name(here.words().locale()))
        .collect(Collectors.joining(" · "));
  }

  String conflicts(HelperListed said) {
    return said.conflicts().stream()
        .map(c ->
            here.t("helpers.conflict." + c.kind().word())
                + (c.words().isEmpty() ? "" : " (" + c.words() + ")"))
        .collect(Collectors.joining(" · "));
  }

  private List<Crumb> crumbs() {
    return List.of(new Crumb("/helpers", here.t("helpers.nav")));
  }

  private static String path(Chronicle register, Helper helper) {
    return "/helpers/" + register.scope() + "/" + helper.id();
  }

  @Override
  public String toString() {
    return "HelperPages";
  }
}
