package org.safeconduct.server.browser;

/// An organisation that is served on a port of this machine: what a window opens.
public interface Place {

  /// @param path from the root: `/casefiles`
  String url(String path);

  String passphrase(String handle);
}
