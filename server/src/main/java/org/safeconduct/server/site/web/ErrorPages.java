package org.safeconduct.server.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.site.FieldError;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the server itself refuses: the same pages, nothing of what was sent.
@Controller
class ErrorPages implements ErrorController {
  private final Renderer renderer;
  private final Incidents incidents;

  ErrorPages(Renderer renderer, Incidents incidents) {
    this.renderer = renderer;
    this.incidents = incidents;
  }

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer s ? s : 404;
    switch (status) {
      case 400, 403, 413, 415 -> {
        var why = FieldError.of(Refusal.of("site.refused." + status));
        renderer.send(new RefusalPage(why, status), request, response);
      }
      case 500 -> {
        Throwable thrown =
            request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable t
                ? t
                : new IllegalStateException();
        renderer.send(new BrokenPage(incidents.note(thrown)), request, response);
      }
      default -> renderer.sendPadded(new NotHerePage(), request, response);
    }
  }
}
