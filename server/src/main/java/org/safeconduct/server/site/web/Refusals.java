package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.site.Instead;
import org.springframework.beans.TypeMismatchException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// What becomes of an exception that leaves a controller. What is not there, what is not yours and
/// what makes no sense as an address are one answer.
@Component
class Refusals implements HandlerExceptionResolver {
  private final Renderer renderer;
  private final KeepingForms keeping;
  private final Incidents incidents;

  Refusals(Renderer renderer, KeepingForms keeping, Incidents incidents) {
    this.renderer = renderer;
    this.keeping = keeping;
    this.incidents = incidents;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    try {
      answer(request, response, thrown);
      return new ModelAndView();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown)
      throws IOException {
    switch (thrown) {
      case Locked locked -> keeping.leadToSignIn(request, response);
      case Instead other -> renderer.send(other.page(), request, response);
      case Refused no -> renderer.send(RefusalPage.of(no.refusal()), request, response);
      case Absent none -> renderer.sendPadded(new NotHerePage(), request, response);
      case TypeMismatchException none -> renderer.sendPadded(new NotHerePage(), request, response);
      case ErrorResponse odd -> renderer.sendPadded(new NotHerePage(), request, response);
      default -> renderer.send(new BrokenPage(incidents.note(thrown)), request, response);
    }
  }
}
