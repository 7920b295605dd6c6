package org.safeconduct.server.lists.web;

import java.util.List;

/// @param holds one word for each column, in the order of the file
public record ColumnsForm(String seen, List<String> holds) {
  public ColumnsForm {
    holds = List.copyOf(holds);
  }
}
