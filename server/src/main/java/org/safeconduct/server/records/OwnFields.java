package org.safeconduct.server.records;

import java.util.List;

/// What a page of another module shows of an inquiry's own fields: those of one act, source, …
///
/// @param defined whether this inquiry has such fields at all
/// @param path where they are filled in
public record OwnFields(boolean defined, String path, List<ShownField> fields) {
  public static final OwnFields NONE = new OwnFields(false, "", List.of());

  public OwnFields {
    fields = List.copyOf(fields);
  }
}
