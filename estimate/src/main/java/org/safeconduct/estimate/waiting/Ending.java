package org.safeconduct.estimate.waiting;

/// How waiting for a decision ends. Each is an outcome that competes with the others.
public enum Ending {
  GRANTED,
  REFUSED,
  WITHDRAWN,
  DISCOURAGED,
  RETURNED,
  TAKEN,
  DIED
}
