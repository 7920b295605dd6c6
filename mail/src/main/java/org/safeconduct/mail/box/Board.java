package org.safeconduct.mail.box;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.safeconduct.mail.form.Limits;

/// What the public pages may say of us: the one thing that goes from the house to everybody.
///
/// @param readers how many people may open letters; 0 is not said
/// @param nextLook when somebody on duty looks next, from the roster; null if nobody knows
/// @param usualHours within how many hours we usually answer; 0 is not said
/// @param urgent whether somebody looks at night as well
/// @param written when the house wrote this: what is older than some days is not said any more
public record Board(
    int readers, @Nullable Instant nextLook, int usualHours, boolean urgent, Instant written) {

  /// Reads the board; nothing where there is none, or none that can be read.
  public static Optional<Board> read(Path mailFolder) {
    Path file = new MailFolder(mailFolder).board();
    try {
      if (!Files.exists(file) || Files.size(file) > Limits.TEXT) return Optional.empty();
      Properties lines = new Properties();
      lines.load(new StringReader(Files.readString(file)));
      String next = lines.getProperty("next-look", "");
      return Optional.of(
          new Board(
              Integer.parseInt(lines.getProperty("readers", "0")),
              next.isEmpty() ? null : Instant.parse(next),
              Integer.parseInt(lines.getProperty("usual-hours", "0")),
              Boolean.parseBoolean(lines.getProperty("urgent", "false")),
              Instant.parse(lines.getProperty("written", ""))));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  void write(Path file) {
    String lines =
        "readers="
            + readers
            + "\nnext-look="
            + (nextLook == null ? "" : nextLook)
            + "\nusual-hours="
            + usualHours
            + "\nurgent="
            + urgent
            + "\nwritten="
            + written
            + "\n";
    try {
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, lines, StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
