package org.safeconduct.server.files;

/// One thing that a file says of itself, in the words of its format.
public record Named(String name, String value) {
  @Override
  public String toString() {
    return "Named[" + name + "]";
  }
}
