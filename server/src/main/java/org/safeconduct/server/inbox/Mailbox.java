package org.safeconduct.server.inbox;

import java.util.Base64;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.mail.receipt.ReplyTo;

/// Where answers to a request go that came by the pages.
///
/// @param id `mailbox_` and its digits: what later letters name
/// @param replyTo base64 of the address of answers, as the receipt gave it
public record Mailbox(String id, String replyTo) {
  static Mailbox of(ReplyTo to) {
    return new Mailbox(to.mailbox().toString(), Base64.getEncoder().encodeToString(to.encoded()));
  }

  ReplyTo address() {
    return ReplyTo.of(Base64.getDecoder().decode(replyTo));
  }

  public MailboxId mailbox() {
    return MailboxId.parse(id);
  }

  @Override
  public String toString() {
    return "Mailbox";
  }
}
