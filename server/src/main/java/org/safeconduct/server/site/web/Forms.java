package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Makes a `…Form` record of what was posted: every component is a `String` (absent: empty) or a
/// `List<String>`. Line ends become `\n`, spaces around go. Nothing is refused here, so that what
/// was typed can always be shown again.
@Component
class Forms implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type.isRecord() && type.getSimpleName().endsWith("Form");
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    RecordComponent[] components = parameter.getParameterType().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values = Arrays.stream(components).map(c -> value(c, request)).toArray();
    try {
      return BeanUtils.instantiateClass(
          parameter.getParameterType().getDeclaredConstructor(types), values);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(RecordComponent component, HttpServletRequest request) {
    String[] given = request.getParameterValues(component.getName());
    if (component.getType() == String.class) {
      return given == null || given.length == 0 ? "" : tidy(given[0]);
    }
    if (component.getType() == List.class) {
      return given == null ? List.of() : Arrays.stream(given).map(Forms::tidy).toList();
    }
    throw new IllegalStateException(component + ": a form holds texts and lists of texts");
  }

  private static String tidy(String typed) {
    return typed.replace("\r\n", "\n").strip();
  }
}
