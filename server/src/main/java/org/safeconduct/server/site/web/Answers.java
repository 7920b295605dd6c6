package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Depart;
import org.safeconduct.server.site.Door;
import org.safeconduct.server.site.Enter;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Page;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Sends what a controller answered.
@Component
class Answers implements HandlerMethodReturnValueHandler {
  static final String KEPT = "_kept";

  private final Renderer renderer;
  private final Notices notices;
  private final Door door;

  Answers(Renderer renderer, Notices notices, Door door) {
    this.renderer = renderer;
    this.notices = notices;
    this.door = door;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Answer.class.isAssignableFrom(type.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object answer,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    send(
        (Answer) Objects.requireNonNull(answer),
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
        Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
  }

  private void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (answer) {
      case Page page -> renderer.send(page, request, response);
      case Go go -> {
        Visit.of(request).visitor().ifPresent(v -> notices.leave(v, go));
        forgetKept(request);
        redirect(response, go.path());
      }
      case Enter enter -> {
        SessionCookie.write(response, enter.secret());
        redirect(response, Go.to(enter.path()).path());
      }
      case Depart depart -> {
        SessionCookie.clear(response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        redirect(response, Go.to(depart.path()).path());
      }
    }
  }

  /// A kept form that was sent again and led on is done with.
  private void forgetKept(HttpServletRequest request) {
    String kept = Bodies.isForm(request) ? request.getParameter(KEPT) : null;
    if (kept == null) return;
    Visit.of(request).unlocked().ifPresent(unlocked -> door.forget(unlocked, kept));
  }

  static void redirect(HttpServletResponse response, String path) {
    response.setStatus(303);
    response.setHeader(HttpHeaders.LOCATION, path);
  }
}
