package org.safeconduct.server.inbox.web;

/// What is kept of a request when it becomes a casefile: filled in from the request, to be let
/// stand or said better.
///
/// @param identity `me`, or the team that may open the person's identity
public record AcceptForm(
    String seen,
    String home,
    String identity,
    String need,
    String account,
    String region,
    String grounds,
    String channel,
    String handle,
    String hands,
    String calling,
    String hours,
    String others,
    String codeWord,
    String neverKnow) {

  boolean hasContact() {
    return !handle.isBlank();
  }

  @Override
  public String toString() {
    return "AcceptForm";
  }
}
