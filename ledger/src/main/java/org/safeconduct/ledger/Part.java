package org.safeconduct.ledger;

/// One leaf of a payload's JSON tree: its JSON Pointer and its value as JSON text.
///
/// An empty object or array is a leaf too. `toString` keeps the value to itself.
public record Part(String pointer, String json) {

  @Override
  public String toString() {
    return "Part[" + pointer.length() + " characters of pointer]";
  }
}
