package org.safeconduct.server.journal;

/// Why and where something is opened, as the visit says. The surface is where it was shown.
public record Purpose(Code code, Surface surface) {
  public enum Code {
    WORK,
    REVEAL,
    REVIEW,
    EXPORT,
    REPAIR
  }

  public enum Surface {
    PAGE,
    LIST,
    SEARCH,
    FILE,
    EXPORT,
    PACKET
  }

  /// Ordinary work on a page.
  public static final Purpose WORK = new Purpose(Code.WORK, Surface.PAGE);
}
