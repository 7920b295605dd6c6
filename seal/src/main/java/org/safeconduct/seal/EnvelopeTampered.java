package org.safeconduct.seal;

/// Sealed bytes did not open: they were changed, cut, moved from another place, or sealed under
/// another key. Which of these it was cannot be told. The message names what was to be opened,
/// never anything that was inside.
public final class EnvelopeTampered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EnvelopeTampered(String what) {
    super(what);
  }
}
