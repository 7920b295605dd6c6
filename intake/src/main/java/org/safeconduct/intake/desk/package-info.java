/// What the pages do: tokens and receipts, the form, sealing and posting, the mailbox's sessions.
@NullMarked
package org.safeconduct.intake.desk;

import org.jspecify.annotations.NullMarked;
