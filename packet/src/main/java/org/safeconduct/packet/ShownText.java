package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Disclosure;
import org.safeconduct.ledger.Opening;
import org.safeconduct.ledger.PartDisclosure;
import org.safeconduct.ledger.ShownPart;
import org.safeconduct.ledger.WholeDisclosure;

/// `shown.txt`: a disclosure as lines. A payload and a part's value never hold a line end, so each
/// is one line, readable as it is.
final class ShownText {

  private static final String KIND = "safeconduct/shown/v1";

  private ShownText() {}

  static String write(Disclosure disclosure) {
    return switch (disclosure) {
      case WholeDisclosure whole -> whole(whole);
      case PartDisclosure parts -> parts(parts);
    };
  }

  private static String whole(WholeDisclosure whole) {
    String opening = Bytes.of(whole.opening().revealForWholeDisclosure()).base64();
    String payload = new String(whole.payload().toArray(), UTF_8);
    return KIND + "\nwhole\nopening " + opening + "\npayload " + payload + "\n";
  }

  private static String parts(PartDisclosure parts) {
    StringBuilder text = new StringBuilder(KIND).append("\nparts ").append(parts.shown().size());
    for (ShownPart part : parts.shown()) {
      text.append("\npointer ").append(part.pointer());
      text.append("\nkey ").append(part.key());
      text.append("\njson ").append(part.json());
    }
    text.append("\ncommitments ").append(parts.commitments().size());
    parts.commitments().forEach(commitment -> text.append('\n').append(commitment));
    return text.append('\n').toString();
  }

  static Disclosure parse(String file, String text) {
    LineReader lines = new LineReader(file, text);
    lines.exactly(KIND);
    Disclosure disclosure =
        PacketRefused.in(file, () -> lines.nextIs("parts") ? readParts(lines) : readWhole(lines));
    lines.end();
    PacketRefused.unlessEqual(file, "text", "its one encoding", same(text, write(disclosure)));
    return disclosure;
  }

  private static String same(String text, String again) {
    return text.equals(again) ? "its one encoding" : "another";
  }

  private static Disclosure readWhole(LineReader lines) {
    lines.exactly("whole");
    String opening = lines.value("opening");
    if (!opening.matches("[A-Za-z0-9+/]{43}=")) {
      throw lines.refused("32 bytes in base64", "something else");
    }
    Opening key = Opening.of(Base64.getDecoder().decode(opening));
    return new WholeDisclosure(Bytes.of(lines.value("payload").getBytes(UTF_8)), key);
  }

  private static Disclosure readParts(LineReader lines) {
    List<ShownPart> shown = new ArrayList<>();
    for (int left = lines.count("parts"); left > 0; left--) {
      String pointer = lines.value("pointer");
      Digest key = Digest.fromBase64(lines.value("key"));
      shown.add(new ShownPart(pointer, lines.value("json"), key));
    }
    List<Digest> commitments = new ArrayList<>();
    for (int left = lines.count("commitments"); left > 0; left--) {
      commitments.add(Digest.fromBase64(lines.next()));
    }
    return new PartDisclosure(shown, commitments);
  }
}
