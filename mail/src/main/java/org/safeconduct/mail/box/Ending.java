package org.safeconduct.mail.box;

import java.sql.SQLException;
import org.safeconduct.mail.receipt.MailboxId;

/// What goes when a mailbox ends, from either side.
final class Ending {
  private Ending() {}

  static boolean of(Sql on, MailboxId mailbox) throws SQLException {
    byte[] id = mailbox.toBytes();
    on.change("DELETE FROM answer WHERE mailbox = ?", id);
    on.change("DELETE FROM holding WHERE mailbox = ?", id);
    return on.change("DELETE FROM mailbox WHERE id = ?", id) > 0;
  }
}
