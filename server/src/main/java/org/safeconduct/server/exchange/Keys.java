package org.safeconduct.server.exchange;

/// Makes keys of kinds and fields from what something is called elsewhere.
public final class Keys {
  private static final int MOST = 100;

  private Keys() {}

  /// Letters, digits and `_ . -`, at most a hundred; everything else becomes `-`.
  public static String of(String prefix, String name) {
    String plain = prefix + "." + name.replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
    return plain.length() <= MOST ? plain : plain.substring(0, MOST);
  }
}
