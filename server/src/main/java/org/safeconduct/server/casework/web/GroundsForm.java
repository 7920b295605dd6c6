package org.safeconduct.server.casework.web;

import java.util.List;

/// The grounds, as chosen.
public record GroundsForm(String seen, List<String> actual, List<String> perceived, String words) {
  @Override
  public String toString() {
    return "GroundsForm";
  }
}
