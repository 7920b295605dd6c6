package org.safeconduct.server.mandate;

import org.safeconduct.server.kernel.Term;

/// How a person showed what they want. A signature is one way among others, and never needed.
public enum ShownBy implements Term {
  SPOKEN,
  VOICE_RECORDED,
  GESTURE,
  RECEIPT,
  BEFORE_A_WITNESS,
  SIGNATURE
}
