package org.safeconduct.server.kernel;

/// What a scope is for. It is written in the scope's first, sealed fact and nowhere in clear.
public enum ScopeKind {
  CASE,
  IDENTITY,
  SHELTER,
  CARE,
  INQUIRY,
  MANDATE,
  TERMS,
  GROUP,
  LEG,
  INBOX,
  REGISTER,
  ORGANISATION,
  TRAIL
}
