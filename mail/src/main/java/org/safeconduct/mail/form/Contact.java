package org.safeconduct.mail.form;

import java.util.EnumSet;
import java.util.Set;

/// How the person may be answered, besides by the receipt. All of it may be empty.
///
/// @param handle number, address or name, as typed
/// @param hours when
/// @param mayPickUp who else may pick up, or read it first
/// @param codeWord what a caller says first, so that they are known to be us
/// @param neverCall that nobody may ever call, whatever else is said
public record Contact(
    Set<Channel> channels,
    String handle,
    String hours,
    String mayPickUp,
    String codeWord,
    boolean neverCall) {
  public static final Contact NONE = new Contact(Set.of(), "", "", "", "", false);

  public Contact {
    EnumSet<Channel> sorted = EnumSet.noneOf(Channel.class);
    sorted.addAll(channels);
    channels = Set.copyOf(sorted);
    Limits.line("handle", handle);
    Limits.line("hours", hours);
    Limits.line("may pick up", mayPickUp);
    Limits.line("code word", codeWord);
  }

  @Override
  public String toString() {
    return "Contact[hidden]";
  }
}
