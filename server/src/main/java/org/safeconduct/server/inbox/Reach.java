package org.safeconduct.server.inbox;

import java.util.List;

/// How the person may be answered. All of it may be empty.
///
/// @param by ways they allow, in the order of the list
/// @param handle number, address or name, as it was said
/// @param hours when
/// @param mayPickUp who else may pick up, or read it first
/// @param codeWord what a caller says first, so that they are known to be us
/// @param neverCall nobody may ever call, whatever else is said
public record Reach(
    List<Through> by,
    String handle,
    String hours,
    String mayPickUp,
    String codeWord,
    boolean neverCall) {
  public static final Reach NONE = new Reach(List.of(), "", "", "", "", false);

  public Reach {
    by = by.stream().distinct().sorted().toList();
  }

  @Override
  public String toString() {
    return "Reach";
  }
}
