package org.safeconduct.server.team.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Depart;
import org.safeconduct.server.site.Enter;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Visitor;
import org.safeconduct.server.team.SignIn;
import org.safeconduct.server.team.SignInDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way in and out.
@Controller
class SignInController {
  private final SignInDesk desk;

  SignInController(SignInDesk desk) {
    this.desk = desk;
  }

  record SignInForm(String handle, String passphrase, String to) {
    /// Where to go afterwards: a path of ours, or home.
    String path() {
      return to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") ? to : "/";
    }

    @Override
    public String toString() {
      return "SignInForm";
    }
  }

  @GetMapping("/sign-in")
  SignInPage signIn(
      @RequestParam(defaultValue = "") String to, @RequestParam Optional<String> kept) {
    return new SignInPage("", to, kept.isPresent(), List.of());
  }

  @PostMapping("/sign-in")
  Answer signIn(SignInForm form) {
    return switch (desk.signIn(form.handle().toLowerCase(Locale.ROOT), form.passphrase())) {
      case SignIn.Welcome welcome -> new Enter(welcome.secret(), form.path());
      case SignIn.No no -> again(form, FieldError.at("passphrase", "team.sign-in.no"));
      case SignIn.Later later ->
          again(
              form,
              FieldError.at("", "team.sign-in.later", Math.max(1, later.pause().toSeconds())));
    };
  }

  @PostMapping("/sign-out")
  Answer signOut(Visitor visitor) {
    desk.signOut(visitor.session());
    return new Depart("/sign-in");
  }

  private static SignInPage again(SignInForm form, FieldError error) {
    return new SignInPage(form.handle(), form.to(), false, List.of(error));
  }
}
