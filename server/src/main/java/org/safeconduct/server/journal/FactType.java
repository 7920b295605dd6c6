package org.safeconduct.server.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The stable name and version under which a fact stands in its payload: `visa-refused/1`. A name
/// is never reused; additive fields need no new version.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactType {
  String value();
}
