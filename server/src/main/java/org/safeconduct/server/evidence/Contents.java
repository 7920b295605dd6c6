package org.safeconduct.server.evidence;

import java.util.List;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitRead;
import org.safeconduct.server.files.Why;

/// What is known of what is in an exhibit's file.
public sealed interface Contents {

  /// Nobody has read it yet. All that waits is what stands so: no list of jobs is kept anywhere.
  record Waiting() implements Contents {}

  /// A parser read it.
  record Known(ExhibitRead said) implements Contents {}

  /// No parser could read it.
  record Unknown(String tool, Why why) implements Contents {}

  /// Whether it tells where it was made, as far as anybody knows.
  default boolean tellsPlace() {
    return this instanceof Known(ExhibitRead said) && !said.places().isEmpty();
  }

  /// The beginning of its text, by paragraphs.
  default List<String> text() {
    return this instanceof Known(ExhibitRead said) ? said.text() : List.of();
  }
}
