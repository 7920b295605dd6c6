package org.safeconduct.intake.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.safeconduct.mail.box.Enclosing;
import org.safeconduct.mail.box.NoRoom;
import org.safeconduct.mail.letter.Enclosure;

/// A form that came in whole: what was typed, and its files, already sealed in the spool. Closing
/// it deletes those whose letter was not posted.
public final class Received implements AutoCloseable {
  private static final int FILES = 20;
  private static final int FIELD = 100 * 1024;
  private static final int NAME = 120;
  private static final Set<String> SENDING = Set.of("", "send", "write");

  private final Typed.Collecting fields = new Typed.Collecting();
  private final List<Enclosing> files = new ArrayList<>();
  private final List<Enclosure> enclosures = new ArrayList<>();
  private boolean tooMuch;

  private Received() {}

  /// Where files go. Asked when the first one comes, after the fields that stand before it.
  @FunctionalInterface
  public interface Spooling {
    Enclosing enclose(Typed before) throws IOException;
  }

  /// Reads a body to its end. A file for which there is no room is passed over, and [#isTooMuch()]
  /// says so.
  public static Received read(Multipart body, Spooling spooling) throws IOException {
    Received received = new Received();
    try {
      for (var part = body.next(); part.isPresent(); part = body.next()) {
        if (part.get().file().isPresent()) received.file(part.get(), body, spooling);
        else received.fields.add(part.get().name(), text(body));
      }
      return received;
    } catch (IOException | RuntimeException e) {
      received.close();
      throw e;
    }
  }

  public Typed typed() {
    return fields.typed();
  }

  public List<Enclosing> files() {
    return List.copyOf(files);
  }

  public List<Enclosure> enclosures() {
    return List.copyOf(enclosures);
  }

  /// Whether a file was left out for its size, or because there is no room.
  public boolean isTooMuch() {
    return tooMuch;
  }

  private void file(Multipart.Part part, Multipart body, Spooling spooling) throws IOException {
    byte[] buffer = new byte[32 * 1024];
    try {
      int n = body.read(buffer);
      // A browser sends an empty part where no file was chosen.
      if (n < 0 || !SENDING.contains(fields.one("act"))) return;
      if (files.size() == FILES) {
        tooMuch = true;
        return;
      }
      Enclosing into = spooling.enclose(fields.typed());
      files.add(into);
      for (; n >= 0; n = body.read(buffer)) into.write(buffer, 0, n);
      enclosures.add(into.finish(kind(part.name()), name(part), cut(part.mediaType())));
    } catch (NoRoom e) {
      tooMuch = true;
      files.removeLast().close();
    } finally {
      Arrays.fill(buffer, (byte) 0);
    }
  }

  private static Enclosure.Kind kind(String field) {
    return field.equals("voice") ? Enclosure.Kind.VOICE : Enclosure.Kind.FILE;
  }

  private static String name(Multipart.Part part) {
    return cut(part.file().orElse(""));
  }

  private static String cut(String text) {
    return text.length() <= NAME ? text : text.substring(text.length() - NAME);
  }

  private static String text(Multipart body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
      bytes.write(buffer, 0, n);
      if (bytes.size() > FIELD) throw new BodyRefused("a field is longer than is taken");
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    for (Enclosing file : files) file.close();
  }
}
