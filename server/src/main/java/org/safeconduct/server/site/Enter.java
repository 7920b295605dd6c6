package org.safeconduct.server.site;

/// A session begins: its secret goes into the browser's cookie and nowhere else.
public record Enter(String secret, String path) implements Answer {
  @Override
  public String toString() {
    return "Enter[" + path + "]";
  }
}
