package org.safeconduct.server.dossier;

import org.safeconduct.server.kernel.Term;

/// What an export is written as.
public enum Format implements Term {
  /// A zip with a table for each kind.
  CSV("application/zip", "inquiry.zip"),
  /// One document, by `docs/spec/export.schema.json`.
  JSON("application/json", "inquiry.json"),
  /// FollowTheMoney entities, one a line.
  FOLLOW_THE_MONEY("application/x-ndjson", "inquiry.ftm.json");

  private final String mediaType;
  private final String fileName;

  Format(String mediaType, String fileName) {
    this.mediaType = mediaType;
    this.fileName = fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public String fileName() {
    return fileName;
  }
}
