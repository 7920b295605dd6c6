package org.safeconduct.server.dossier.web;

import java.util.List;
import org.safeconduct.server.dossier.DossierDesk;
import org.safeconduct.server.dossier.Filed;
import org.safeconduct.server.dossier.Shelf;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Makes the page of one packet.
@Component
class PacketPages {
  private final DossierDesk desk;
  private final TeamDesk teams;

  PacketPages(DossierDesk desk, TeamDesk teams) {
    this.desk = desk;
    this.teams = teams;
  }

  /// What was typed into one of the page's forms and did not go through.
  record Typing(HandOverForm left, RecallForm recalled, List<FieldError> errors) {
    private static final HandOverForm NOT_LEFT = new HandOverForm("", "", "");
    static final Typing NOTHING = new Typing(NOT_LEFT, RecallForm.BLANK, List.of());

    static Typing of(HandOverForm form, List<FieldError> errors) {
      return new Typing(form, RecallForm.BLANK, errors);
    }

    static Typing of(RecallForm form, List<FieldError> errors) {
      return new Typing(NOT_LEFT, form, errors);
    }
  }

  PacketPage page(Unlocked unlocked, ScopeId inquiry, SubjectId id, Here here, Typing typing) {
    Filed filed = desk.read(unlocked, inquiry, id).orElseThrow(NotHere::new);
    Shelf shelf = desk.shelf(unlocked, inquiry).orElseThrow(NotHere::new);
    String seen = desk.seen(unlocked, inquiry, id).toString();
    return new PacketPage(
        inquiry,
        filed,
        here.t(
            "dossier.made", here.when(filed.at()), teams.organisation(unlocked).nameOf(filed.by())),
        new ShelfView(inquiry, shelf, here).leaving(filed.contents()),
        new HandOverForm(seen, typing.left().how(), typing.left().on()),
        typing.recalled(),
        typing.errors());
  }
}
