package org.safeconduct.estimate.linkage;

/// Whether a row may be joined with more than one other.
public enum OneToOne {
  ASKED,
  NOT_ASKED
}
