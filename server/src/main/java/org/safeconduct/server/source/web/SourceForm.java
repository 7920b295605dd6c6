package org.safeconduct.server.source.web;

/// @param id drawn with the form
public record SourceForm(String id, String kind, String name, String remark) {
  @Override
  public String toString() {
    return "SourceForm[" + id + "]";
  }
}
