package org.safeconduct.mail.form;

/// Where a passport for travel abroad is.
public enum Passport {
  WITH_ME,
  SOMEWHERE_I_CAN_REACH,
  OTHERS_KEEP_IT,
  LOST_OR_EXPIRED,
  NEVER_HAD_ONE
}
