package org.safeconduct.server.casework.web;

/// A task, as typed.
///
/// @param by the member who should do it; empty: whoever is on it
public record TaskForm(String id, String seen, String task, String words, String due, String by) {
  @Override
  public String toString() {
    return "TaskForm";
  }
}
