package org.safeconduct.server.mandate;

/// What something would leave for. Asked one by one, never bundled.
public enum Aim {
  ACCOUNTABILITY,
  PROTECTION,
  ADVOCACY,
  MEDIA
}
