package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safeconduct.server.site.Door;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The quick exit: locks the session and leads to a harmless page elsewhere. The one GET that
/// changes something, and it only takes away; a form could not lead outside (`form-action 'self'`).
/// The page left behind is in no cache, so *back* shows the sign-in.
@Controller
class LeaveController {
  private final Door door;
  private final String outside;

  LeaveController(
      Door door, @Value("${safeconduct.leave-to:https://www.wikipedia.org/}") String outside) {
    this.door = door;
    this.outside = outside;
  }

  @GetMapping("/leave")
  void leave(HttpServletRequest request, HttpServletResponse response) {
    Visit.of(request).visitor().ifPresent(door::lock);
    SessionCookie.clear(response);
    response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\"");
    response.setHeader("Referrer-Policy", "no-referrer");
    Answers.redirect(response, outside);
  }
}
