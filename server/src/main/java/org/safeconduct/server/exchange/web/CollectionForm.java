package org.safeconduct.server.exchange.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.exchange.BroughtFile;
import org.safeconduct.server.exchange.Origin;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.site.Upload;

/// Reads the form by which a collection is brought: from which program, what it is called, whether
/// to look or to take, and its files. Nothing of it touches the disk.
final class CollectionForm {
  private static final int MOST_WORD = 200;
  private static final int MOST_FILES = 20;

  private final Typed typed = new Typed();
  private final List<BroughtFile> files = new ArrayList<>();
  private Optional<Origin> origin = Optional.empty();
  private String collection = "";
  private String intent = "";
  private long bytes;

  static CollectionForm read(Upload upload) throws IOException {
    CollectionForm form = new CollectionForm();
    for (Optional<Upload.Part> part = upload.next(); part.isPresent(); part = upload.next()) {
      form.take(part.get());
    }
    if (form.origin.isEmpty()) form.typed.wrong("origin", "site.typed.choose");
    form.typed.needed("collection", form.collection);
    if (form.files.isEmpty()) form.typed.wrong("files", "exchange.wrong.no-file");
    return form;
  }

  private void take(Upload.Part part) throws IOException {
    switch (part.name()) {
      case "origin" -> origin = Term.find(Origin.class, part.text(MOST_WORD));
      case "collection" -> collection = part.text(MOST_WORD).strip();
      case "intent" -> intent = part.text(MOST_WORD);
      case "files" -> file(part);
      default -> {}
    }
  }

  private void file(Upload.Part part) throws IOException {
    byte[] content = part.stream().readNBytes(BroughtFile.MOST + 1);
    if (content.length == 0) return;
    bytes += content.length;
    if (bytes > BroughtFile.MOST || files.size() == MOST_FILES) {
      typed.wrong("files", "exchange.wrong.too-long");
      return;
    }
    files.add(new BroughtFile(part.file().orElse(""), content));
  }

  Typed typed() {
    return typed;
  }

  /// Only once it is known that there is one.
  Origin origin() {
    return origin.orElseThrow();
  }

  String chosen() {
    return origin.map(Origin::name).orElse("");
  }

  String collection() {
    return collection;
  }

  List<BroughtFile> files() {
    return files;
  }

  boolean takes() {
    return intent.equals("take");
  }
}
