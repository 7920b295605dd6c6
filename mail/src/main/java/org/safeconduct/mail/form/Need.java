package org.safeconduct.mail.form;

/// What is needed first.
public enum Need {
  SAFE_PLACE,
  LEAVE_THE_COUNTRY,
  DOCTOR,
  SOMEBODY_TO_TALK_TO,
  LAWYER,
  PAPERS,
  MONEY,
  SOMETHING_ELSE
}
