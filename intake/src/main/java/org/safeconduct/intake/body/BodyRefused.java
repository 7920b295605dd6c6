package org.safeconduct.intake.body;

import java.io.IOException;

/// The body of a request is not what a browser sends, or more than is taken. Says nothing of what
/// was in it.
public final class BodyRefused extends IOException {
  private static final long serialVersionUID = 1L;

  BodyRefused(String why) {
    super(why);
  }
}
