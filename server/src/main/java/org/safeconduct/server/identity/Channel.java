package org.safeconduct.server.identity;

import org.safeconduct.server.kernel.Term;

/// By what somebody can be reached.
public enum Channel implements Term {
  PHONE,
  SIGNAL,
  WHATSAPP,
  TELEGRAM,
  MAIL,
  THROUGH_SOMEBODY,
  OTHER
}
