package org.safeconduct.server.search.asking;

/// One thing that was typed: all of them must be found.
sealed interface Ask {
  String typed();

  record Word(String typed) implements Ask {}

  /// `"words in this order"`
  record Phrase(String typed) implements Ask {}

  /// `begin*`
  record Prefix(String typed) implements Ask {}

  /// `rougly~`
  record Rough(String typed) implements Ask {}
}
