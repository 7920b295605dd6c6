package org.safeconduct.server.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.store.DataFolder;

/// Files of strangers, and what reads them.
public final class Strangers {
  public static final Path FOLDER = Path.of("src/test/resources/files");
  public static final String PHOTO = "photo-with-place.jpg";

  private Strangers() {}

  /// A parser beside a data folder that it must not see.
  static Parsers parsers(Path data) {
    return new Parsers(DataFolder.open(data));
  }

  public static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  static InputStream file(String name) throws IOException {
    return new ByteArrayInputStream(bytes(name));
  }

  static void drop(int width, int height, SealedFiles.Pouring png) throws IOException {
    png.into(OutputStream.nullOutputStream());
  }

  /// Keeps the pages as the PNGs that they become.
  static final class Album implements PageTaker {
    final List<byte[]> pages = new ArrayList<>();

    @Override
    public void page(int width, int height, SealedFiles.Pouring png) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      png.into(out);
      pages.add(out.toByteArray());
    }
  }
}
