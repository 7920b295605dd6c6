package org.safeconduct.server.route;

import org.safeconduct.server.kernel.Term;

/// What an application on a route shows to others than the office that decides it.
public enum Shows implements Term {
  /// The application and its refusal stand in the Visa Information System of the Schengen States.
  VISA_INFORMATION_SYSTEM,
  /// Fingerprints are compared with those of partner States.
  FINGERPRINTS_COMPARED,
  /// Later forms, of other countries too, ask for earlier refusals.
  REFUSALS_ASKED_LATER,
  /// The referring body keeps a file and shows it to States.
  FILE_AT_THE_REFERRER,
  /// A security check asks other services.
  SECURITY_CHECK
}
