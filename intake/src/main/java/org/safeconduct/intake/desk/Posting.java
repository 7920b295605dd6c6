package org.safeconduct.intake.desk;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.mail.box.Enclosing;
import org.safeconduct.mail.box.IntakeBox;
import org.safeconduct.mail.box.Posted;
import org.safeconduct.mail.key.IntakeKey;
import org.safeconduct.mail.letter.Letter;
import org.safeconduct.mail.letter.LetterId;
import org.safeconduct.mail.letter.Mail;
import org.safeconduct.mail.letter.SealedLetter;
import org.safeconduct.mail.receipt.ReceiptKeys;

/// Seals what a person sends to the week's key and puts it into the letterbox.
public final class Posting {
  private final IntakeBox box;
  private final VerifierKey root;
  private final InstantSource clock;

  public Posting(IntakeBox box, VerifierKey root, InstantSource clock) {
    this.box = box;
    this.root = root;
    this.clock = clock;
  }

  /// Whether there is a key to seal to: without one nothing can be taken, and the pages say so.
  public boolean isOpen() {
    return box.key(root, clock.instant()).isPresent();
  }

  /// The first letter of a mailbox.
  public Posted ask(ReceiptKeys by, Mail.Asked mail, List<Enclosing> files) throws IOException {
    return post(by, mail, "", files, IntakeBox.First.FIRST);
  }

  /// A later one.
  ///
  /// @param occasion the page from which it came: sent twice, it is one letter
  public Posted write(ReceiptKeys by, Mail mail, String occasion, List<Enclosing> files)
      throws IOException {
    return post(by, mail, occasion, files, IntakeBox.First.LATER);
  }

  private Posted post(
      ReceiptKeys by, Mail mail, String occasion, List<Enclosing> files, IntakeBox.First first)
      throws IOException {
    LetterId id = Letter.name(by, mail, occasion);
    Posted posted = Posted.NO_KEY;
    // The house may destroy a week's key between our looking and our posting: once more, then.
    for (int tries = 0; tries < 2 && posted == Posted.NO_KEY; tries++) {
      Instant now = clock.instant();
      Optional<IntakeKey> key = box.key(root, now);
      if (key.isEmpty()) return Posted.NO_KEY;
      SealedLetter letter =
          new Letter(by.mailbox(), now, mail).seal(id, by, key.get().week(), key.get().key());
      posted = box.post(letter, files, first);
    }
    return posted;
  }
}
