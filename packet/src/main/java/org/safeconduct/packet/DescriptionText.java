package org.safeconduct.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.packet.Description.DocumentLine;
import org.safeconduct.packet.Description.ExhibitLine;

/// Reads `data/packet.txt`.
final class DescriptionText {

  static final String KIND = "safeconduct/packet/v1";

  /// One line for people: no control or formatting character, so that it cannot pose as another.
  private static final String LINE = "[^\\p{C}\\p{Zl}\\p{Zp}]{1,200}";

  private static final Pattern EXHIBIT = Pattern.compile("([0-9]{5}) fact ([0-9]{5}) at (.*)");
  private static final Pattern DOCUMENT =
      Pattern.compile("([0-9]{5}\\.[a-z0-9]{1,5}) (" + LINE + ")");
  private static final Pattern NAMED = Pattern.compile("(M-[0-9]{2}) (" + LINE + ")");

  private final LineReader lines;

  private DescriptionText(LineReader lines) {
    this.lines = lines;
  }

  static Description parse(String text) {
    LineReader lines = new LineReader(Names.DESCRIPTION, text);
    Description read = PacketRefused.in(Names.DESCRIPTION, () -> new DescriptionText(lines).read());
    if (!read.text().equals(text)) {
      throw new PacketRefused(Names.DESCRIPTION, "text", "its one encoding", "another");
    }
    return read;
  }

  private Description read() {
    lines.exactly(KIND);
    String origin = lines.value("origin");
    Id16 scope = Id16.fromBase64(lines.value("scope"));
    VerifierKey root = root(lines.value("root"));
    Completeness completeness = completeness(lines.value("claims"));
    int facts = lines.count("facts");
    int shown = lines.count("shown");
    List<ExhibitLine> exhibits = exhibits();
    List<DocumentLine> documents = documents();
    SortedMap<String, String> named = named();
    lines.end();
    return new Description(
        origin, scope, root, completeness, facts, shown, exhibits, documents, named);
  }

  /// A root's name is printed to people before it is trusted, so it is plain.
  private VerifierKey root(String text) {
    if (!text.matches("[!-~]+")) {
      throw lines.refused("a key with a name in printable ASCII", "another");
    }
    return VerifierKey.parse(text);
  }

  private Completeness completeness(String text) {
    for (Completeness completeness : Completeness.values()) {
      if (completeness.text().equals(text)) {
        return completeness;
      }
    }
    throw lines.refused("whole or chosen", "something else");
  }

  private List<ExhibitLine> exhibits() {
    List<ExhibitLine> exhibits = new ArrayList<>();
    while (lines.nextIs("exhibit")) {
      Matcher line = match(EXHIBIT, lines.value("exhibit"));
      int number = Integer.parseInt(line.group(1));
      inOrder(exhibits.size() + 1, number);
      exhibits.add(new ExhibitLine(number, Integer.parseInt(line.group(2)), line.group(3)));
    }
    return exhibits;
  }

  private List<DocumentLine> documents() {
    List<DocumentLine> documents = new ArrayList<>();
    while (lines.nextIs("document")) {
      Matcher line = match(DOCUMENT, lines.value("document"));
      inOrder(documents.size() + 1, Integer.parseInt(line.group(1).substring(0, 5)));
      documents.add(new DocumentLine(line.group(1), line.group(2)));
    }
    return documents;
  }

  private SortedMap<String, String> named() {
    SortedMap<String, String> named = new TreeMap<>();
    while (lines.nextIs("named")) {
      Matcher line = match(NAMED, lines.value("named"));
      named.put(line.group(1), line.group(2));
    }
    return named;
  }

  private void inOrder(int expected, int found) {
    if (expected != found) {
      throw lines.refused(Names.number(expected), Names.number(found));
    }
  }

  private Matcher match(Pattern pattern, String value) {
    Matcher matcher = pattern.matcher(value);
    if (!matcher.matches()) {
      throw lines.refused(pattern.pattern(), "something else");
    }
    return matcher;
  }

  /// Refuses a title or name that could not be read back.
  static String checkLine(String text) {
    if (!text.matches(LINE)) {
      throw new IllegalArgumentException("a title or name must be one line of 1 to 200 characters");
    }
    return text;
  }
}
