package org.safeconduct.server.team.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Instead;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Visitor;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.team.SignInDesk;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller the proof that the passphrase was asked again; without it the request ends at
/// a page that asks for it and carries the form along. `Unlocked` stands before it in the method.
@Component
class ReaskedArgument implements HandlerMethodArgumentResolver {
  static final String FIELD = "passphrase";
  private static final FieldError WRONG = FieldError.at(FIELD, "team.refuse.passphrase");

  private final SignInDesk desk;

  ReaskedArgument(SignInDesk desk) {
    this.desk = desk;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Reasked.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    if (!(request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor visitor)) throw new NotHere();
    @Nullable String typed = request.getParameter(FIELD);
    if (typed == null || typed.isBlank()) throw ask(request);
    return desk.again(visitor.member(), typed).orElseThrow(() -> ask(request, WRONG));
  }

  private static Instead ask(HttpServletRequest request, FieldError... errors) {
    return new Instead(AskAgainPage.of(request, List.of(errors)));
  }
}
