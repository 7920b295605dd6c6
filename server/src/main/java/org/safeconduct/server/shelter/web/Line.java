package org.safeconduct.server.shelter.web;

/// A line that leads somewhere.
///
/// @param detail what stands beside it; may be empty
public record Line(String path, String text, String detail) {
  @Override
  public String toString() {
    return "Line[" + path + "]";
  }
}
