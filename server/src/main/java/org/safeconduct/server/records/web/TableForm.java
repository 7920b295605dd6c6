package org.safeconduct.server.records.web;

import java.util.List;

/// @param use what each column becomes, in their order
/// @param intent `look`, `take`
public record TableForm(List<String> use, String intent) {
  @Override
  public String toString() {
    return "TableForm[]";
  }
}
