package org.safeconduct.server.records;

/// A value and the field it stands in.
///
/// @param field its key
public record FieldValue(String field, Value value) {
  @Override
  public String toString() {
    return "FieldValue[" + field + "]";
  }
}
