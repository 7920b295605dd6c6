package org.safeconduct.estimate.context;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;

/// Tables that lie beside these classes.
final class Bundled {
  private Bundled() {}

  static Table table(String name) {
    try (InputStream bytes = Bundled.class.getResourceAsStream(name)) {
      return Csv.read(name, Objects.requireNonNull(bytes, name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
