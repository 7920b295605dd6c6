package org.safeconduct.server.site.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/// Ids in paths: any type with a static `parse(String)`. What it does not parse is not here.
final class IdConverter implements ConditionalGenericConverter {

  @Override
  public boolean matches(TypeDescriptor source, TypeDescriptor target) {
    try {
      Method parse = target.getType().getMethod("parse", String.class);
      return Modifier.isStatic(parse.getModifiers())
          && target.getType().isAssignableFrom(parse.getReturnType());
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(new ConvertiblePair(String.class, Object.class));
  }

  @Override
  public @Nullable Object convert(
      @Nullable Object source, TypeDescriptor from, TypeDescriptor target) {
    try {
      return target.getType().getMethod("parse", String.class).invoke(null, source);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("not an id");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
