package org.safeconduct.intake.web;

import org.safeconduct.intake.page.Page;

/// What comes of a request.
sealed interface Answered {

  /// A page, in a language.
  record Shown(Page page, String language) implements Answered {}

  /// Go on at the front, where an open mailbox is shown.
  ///
  /// @param cookie of a mailbox that was opened; empty leaves it as it is
  record Onward(String cookie) implements Answered {}

  /// The mailbox is closed: its cookie goes.
  record Closed(Page page, String language) implements Answered {}
}
