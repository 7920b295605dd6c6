package org.safeconduct.server.shelter.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.shelter.Forums;
import org.safeconduct.server.shelter.PapersDesk;
import org.safeconduct.server.shelter.PapersFact.PapersPrepared;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// Which sheets lie ready, in the order in which they are asked for.
public record PapersPage(
    String path, String codename, String on, String lawyer, String state, List<Sheet> sheets)
    implements Page {
  public PapersPage {
    sheets = List.copyOf(sheets);
  }

  /// One sheet.
  ///
  /// @param standing message key: whether the State answers to this body
  /// @param checked message key: whether what stands in it was compared with a source
  /// @param printed when and by whom, each time
  public record Sheet(
      String path,
      String forum,
      String standing,
      String checked,
      String source,
      List<String> printed) {
    public Sheet {
      printed = List.copyOf(printed);
    }
  }

  static PapersPage of(Here here, PapersDesk.Look look, Map<MemberId, String> names) {
    String path = "/papers/" + look.chronicle().scope();
    PapersPrepared prepared = look.papers().prepared();
    List<Sheet> sheets =
        prepared.forums().stream()
            .map(forum ->
                new Sheet(
                    path + "/print/" + forum.word(),
                    "shelter.forum." + forum.word(),
                    "shelter.standing."
                        + Forums.standing(forum, prepared.state(), prepared.on()).word(),
                    "shelter.checked." + forum.checked().word(),
                    forum.source(),
                    look.papers().printed().stream()
                        .filter(told -> told.fact().forum() == forum)
                        .map(told ->
                            here.when(told.at()) + " · " + names.getOrDefault(told.by(), ""))
                        .toList()))
            .toList();
    return new PapersPage(
        path,
        prepared.codename(),
        here.day(prepared.on()),
        prepared.lawyer(),
        prepared.state().name(here.words().locale()),
        sheets);
  }

  @Override
  public String template() {
    return "shelter/papers";
  }

  @Override
  public String toString() {
    return "PapersPage";
  }
}
