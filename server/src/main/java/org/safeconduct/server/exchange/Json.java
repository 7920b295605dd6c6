package org.safeconduct.server.exchange;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Reads a stranger's JSON: nested at most 64 deep, no name or number longer than a thousand
/// characters.
public final class Json {
  public static final JsonMapper HOSTILE =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxNumberLength(1_000)
                          .maxNameLength(1_000)
                          .build())
                  .build())
          .build();

  private Json() {}
}
