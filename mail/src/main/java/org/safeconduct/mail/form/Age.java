package org.safeconduct.mail.form;

/// Whether the person who needs help is a child in law.
public enum Age {
  UNDER_18,
  ADULT,
  NOT_SURE
}
