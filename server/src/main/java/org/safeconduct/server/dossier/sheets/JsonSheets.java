package org.safeconduct.server.dossier.sheets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes sheets as one JSON document; the stream stays open.
public final class JsonSheets {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private JsonSheets() {}

  public static void write(Sheets sheets, OutputStream out) {
    JSON.writeValue(out, sheets);
  }
}
