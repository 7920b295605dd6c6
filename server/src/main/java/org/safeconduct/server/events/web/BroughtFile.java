package org.safeconduct.server.events.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.bringing.ActMapping;
import org.safeconduct.server.events.bringing.ActMappings;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.site.Upload;

/// Reads the form by which a table of acts is brought: a mapping that ships or one's own, the file,
/// and whether to look, to take, or to take what is right. Nothing of it touches the disk.
final class BroughtFile {
  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_MAPPING = 1 << 20;
  private static final int MOST_WORD = 100;

  private final Typed typed = new Typed();
  private String name = "";
  private byte[] content = new byte[0];
  private String intent = "";
  private String shipped = "";
  private @Nullable ActMapping mapping;

  static BroughtFile read(Upload upload) throws IOException {
    BroughtFile brought = new BroughtFile();
    for (Optional<Upload.Part> part = upload.next(); part.isPresent(); part = upload.next()) {
      brought.take(part.get());
    }
    if (brought.content.length == 0) brought.typed.wrong("file", "events.wrong.no-file");
    if (brought.mapping == null && brought.typed.isRight()) {
      brought.typed.wrong("mapping", "site.typed.choose");
    }
    return brought;
  }

  private void take(Upload.Part part) throws IOException {
    switch (part.name()) {
      case "mapping" -> {
        shipped = part.text(MOST_WORD);
        ActMappings.shipped(shipped).ifPresent(m -> mapping = m);
      }
      case "own" -> own(part.stream().readNBytes(MOST_MAPPING));
      case "intent" -> intent = part.text(MOST_WORD);
      case "file" -> {
        name = part.file().orElse("");
        content = part.stream().readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) typed.wrong("file", "events.wrong.too-long");
      }
      default -> {}
    }
  }

  private void own(byte[] json) {
    if (json.length == 0) return;
    try {
      mapping = ActMappings.read(json);
    } catch (IllegalArgumentException e) {
      typed.wrong("own", "events.wrong.mapping", String.valueOf(e.getMessage()));
    }
  }

  Typed typed() {
    return typed;
  }

  /// The name of the mapping that ships, as chosen; empty for one's own.
  String shipped() {
    return shipped;
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  /// Only once it is known that there is one.
  ActMapping mapping() {
    return Objects.requireNonNull(mapping);
  }

  boolean onlyLooks() {
    return !intent.equals("take") && !intent.equals("take-right");
  }

  boolean leavesWrongOut() {
    return intent.equals("take-right");
  }
}
