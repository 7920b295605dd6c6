package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.site.Door;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// The choice of a language: for this window by a cookie that holds nothing else, and for a member
/// who is signed in, for good.
@Controller
class LanguageController {
  private final Door door;

  LanguageController(Door door) {
    this.door = door;
  }

  record LanguageForm(String language) {}

  @PostMapping("/language")
  void choose(
      LanguageForm form, Here here, HttpServletRequest request, HttpServletResponse response) {
    boolean known = here.tongues().stream().anyMatch(t -> t.tag().equals(form.language()));
    if (!known) throw new NotHere();
    Visit visit = Visit.of(request);
    door.open(visit.secret())
        .map(visit::closing)
        .ifPresent(unlocked -> door.speak(unlocked, new Language(form.language())));
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(Languages.COOKIE, form.language())
            .path("/")
            .httpOnly(true)
            .sameSite("Strict")
            .build()
            .toString());
    Answers.redirect(response, backTo(request));
  }

  private static String backTo(HttpServletRequest request) {
    String referer = request.getHeader("Referer");
    if (referer == null) return "/";
    try {
      String path = URI.create(referer).getRawPath();
      return path != null && path.startsWith("/") && !path.startsWith("//") ? path : "/";
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
