package org.safeconduct.server.batches.web;

/// What somebody says of a batch: a remark, where the original may be, why it is taken back.
public record SayForm(String seen, String remark, String original, String reason) {
  @Override
  public String toString() {
    return "SayForm[]";
  }
}
