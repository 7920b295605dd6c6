package org.safeconduct.server.journal;

/// How much of a subject somebody had seen when they decided: the seq of its newest fact, or
/// nothing yet. Travels through forms as its text.
public record Seen(long seq) {
  public static final Seen NOTHING = new Seen(-1);

  public Seen {
    if (seq < -1) throw new IllegalArgumentException("seq counts from 1");
  }

  public static Seen parse(String text) {
    return new Seen(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return Long.toString(seq);
  }
}
