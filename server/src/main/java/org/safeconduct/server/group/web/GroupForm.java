package org.safeconduct.server.group.web;

import java.util.List;

/// Any of a group's forms, as typed.
public record GroupForm(
    String id, String seen, String team, String name, String casefile, List<String> agreed) {
  public GroupForm {
    agreed = List.copyOf(agreed);
  }

  static GroupForm of(String id, String seen, List<String> agreed) {
    return new GroupForm(id, seen, "", "", "", agreed);
  }

  @Override
  public String toString() {
    return "GroupForm";
  }
}
