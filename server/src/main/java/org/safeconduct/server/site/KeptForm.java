package org.safeconduct.server.site;

import java.time.Instant;
import java.util.List;

/// A form that was sent while its session was locked, whole: to be offered to its author again.
///
/// @param id names it; empty until it is kept
/// @param action where it was sent
/// @param from the page it was typed on, to go back to; empty where unknown
/// @param files fields that took a file, with the file's name: it was not kept, and is chosen again
public record KeptForm(
    String id, String action, String from, Instant at, List<Field> fields, List<Field> files) {
  public KeptForm {
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }

  public record Field(String name, String value) {
    @Override
    public String toString() {
      return "Field[" + name + "]";
    }
  }

  public KeptForm named(String name) {
    return new KeptForm(name, action, from, at, fields, files);
  }

  @Override
  public String toString() {
    return "KeptForm[" + id + "]";
  }
}
