package org.safeconduct.server.casework.web;

/// A note, as typed.
///
/// @param reason why it is said anew; empty for a new note
public record NoteForm(String id, String seen, String words, String reason) {
  @Override
  public String toString() {
    return "NoteForm";
  }
}
