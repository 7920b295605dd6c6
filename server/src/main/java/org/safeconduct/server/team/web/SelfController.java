package org.safeconduct.server.team.web;

import java.util.List;
import org.safeconduct.seal.Passphrase;
import org.safeconduct.seal.PrintedCode;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Depart;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.team.Member;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Oneself: roles, teams, language, a new passphrase or printed code, signing out everywhere.
@Controller
class SelfController {
  private final TeamDesk team;
  private final SignInDesk signIn;

  SelfController(TeamDesk team, SignInDesk signIn) {
    this.team = team;
    this.signIn = signIn;
  }

  record AgainForm(String passphrase) {
    @Override
    public String toString() {
      return "AgainForm";
    }
  }

  @GetMapping("/self")
  SelfPage self(Unlocked unlocked, Here here) {
    return page(unlocked, here, List.of());
  }

  @PostMapping("/self/passphrase")
  Answer newPassphrase(Unlocked unlocked, Reasked again, AgainForm form) {
    try (Passphrase drawn = signIn.newPassphrase(unlocked, again, form.passphrase())) {
      return OncePage.passphrase(drawn);
    }
  }

  @PostMapping("/self/code")
  Answer newCode(Unlocked unlocked, Reasked again, AgainForm form) {
    try (PrintedCode drawn = signIn.newCode(unlocked, again, form.passphrase())) {
      return OncePage.code(drawn);
    }
  }

  @PostMapping("/self/sign-out-everywhere")
  Answer signOutEverywhere(Unlocked unlocked) {
    signIn.signOutEverywhere(unlocked);
    return new Depart("/sign-in");
  }

  private SelfPage page(Unlocked unlocked, Here here, List<FieldError> errors) {
    Organisation organisation = team.organisation(unlocked);
    Member self =
        organisation
            .member(unlocked.member())
            .orElseThrow(() -> Refused.because("team.refuse.not-here"));
    return new SelfPage(
        self.name(),
        self.handle(),
        MemberWords.roles(self.roles(), here),
        MemberWords.teams(self.teams(), organisation),
        errors);
  }
}
