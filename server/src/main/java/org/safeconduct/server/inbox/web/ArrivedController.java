package org.safeconduct.server.inbox.web;

import org.safeconduct.mail.letter.LetterId;
import org.safeconduct.server.inbox.AtRequest;
import org.safeconduct.server.inbox.Collecting;
import org.safeconduct.server.inbox.Deletion;
import org.safeconduct.server.inbox.InboxDesk;
import org.safeconduct.server.inbox.Letterbox;
import org.safeconduct.server.inbox.Request;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What comes by the public pages: who opens it, what is kept of it, and that it goes again.
@Controller
class ArrivedController {
  private final Letterbox letterbox;
  private final Collecting collecting;
  private final InboxDesk desk;
  private final Deletion deletion;
  private final TeamDesk team;

  ArrivedController(
      Letterbox letterbox,
      Collecting collecting,
      InboxDesk desk,
      Deletion deletion,
      TeamDesk team) {
    this.letterbox = letterbox;
    this.collecting = collecting;
    this.desk = desk;
    this.deletion = deletion;
    this.team = team;
  }

  public record TeamForm(String team) {}

  /// From now on this team opens the letters of the pages.
  @PostMapping("/inbox/pages")
  Answer begin(Unlocked unlocked, TeamForm form) {
    if (!team.organisation(unlocked).has(unlocked.member(), Role.COORDINATOR)) throw new NotHere();
    letterbox.begin(unlocked, Typed.carried(TeamId::parse, form.team()));
    return Go.to("/inbox").saying("inbox.done.begun");
  }

  /// From next week on this team opens them.
  @PostMapping("/inbox/pages/move")
  Answer move(Unlocked unlocked, TeamForm form) {
    if (!team.organisation(unlocked).has(unlocked.member(), Role.COORDINATOR)) throw new NotHere();
    letterbox.moveTo(unlocked, Typed.carried(TeamId::parse, form.team()));
    return Go.to("/inbox").saying("inbox.done.moved");
  }

  @PostMapping("/inbox/arrived/{letter}/keep")
  Answer keep(Unlocked unlocked, @PathVariable String letter) {
    AtRequest at = collecting.keep(unlocked, Typed.carried(LetterId::parse, letter));
    return Go.to("/inbox/" + at.inbox() + "/" + at.request()).saying("inbox.done.kept");
  }

  @PostMapping("/inbox/arrived/{letter}/dismiss")
  Answer dismiss(Unlocked unlocked, @PathVariable String letter) {
    collecting.dismiss(unlocked, Typed.carried(LetterId::parse, letter));
    return Go.to("/inbox").saying("inbox.done.dismissed");
  }

  /// Their wish is carried out; the passphrase is asked again.
  @PostMapping("/inbox/{inbox}/{request}/delete")
  Answer delete(
      Unlocked unlocked,
      Reasked again,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request) {
    desk.look(unlocked, inbox, request);
    deletion.carryOut(unlocked, new AtRequest(inbox, request, Seen.NOTHING));
    return Go.to("/inbox").saying("inbox.done.deleted", Request.label(request));
  }
}
