package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.site.Door;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.site.Visitor;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// The controller parameters that come by themselves, by their type. `Unlocked` stands first in a
/// method: with a locked session nothing else is looked at.
@Component
class Arguments implements HandlerMethodArgumentResolver {
  private final Door door;
  private final Map<Class<?>, Function<HttpServletRequest, Object>> sources;

  Arguments(Door door, Heres heres, AskedWords asked) {
    this.door = door;
    this.sources =
        Map.of(
            Unlocked.class, this::unlocked,
            Visitor.class, Arguments::visitor,
            Here.class, heres::of,
            Listed.class, asked::listed,
            Upload.class, Uploads::begin);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return sources.containsKey(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    return Objects.requireNonNull(sources.get(parameter.getParameterType())).apply(request);
  }

  private Unlocked unlocked(HttpServletRequest request) {
    Visit visit = Visit.of(request);
    return visit
        .unlocked()
        .or(() -> door.open(visit.secret()).map(visit::closing))
        .orElseThrow(Locked::new);
  }

  private static Visitor visitor(HttpServletRequest request) {
    return Visit.of(request).visitor().orElseThrow(Locked::new);
  }
}
