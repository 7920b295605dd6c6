package org.safeconduct.estimate.report;

import java.util.Locale;

/// HTML while it is written. Text and attributes go through [#text] and [#attribute] alone, both of
/// which escape.
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /// Opens an element. `attributes` are names and values in turn.
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) attribute(attributes[i], attributes[i + 1]);
    out.append('>');
    return this;
  }

  Markup close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  Markup line() {
    out.append('\n');
    return this;
  }

  /// An element with nothing but text in it.
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /// Only for what is written in this package.
  Markup raw(String ours) {
    out.append(ours);
    return this;
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
  }

  /// A length in the picture, to a tenth of a pixel.
  static String px(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
