package org.safeconduct.server.site.web;

/// This page needs a member's keys, and none are open.
final class Locked extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Locked() {
    super("locked", null, false, false);
  }
}
