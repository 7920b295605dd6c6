package org.safeconduct.mail.letter;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.mail.form.Age;
import org.safeconduct.mail.form.CanWrite;
import org.safeconduct.mail.form.Channel;
import org.safeconduct.mail.form.Contact;
import org.safeconduct.mail.form.HelpRequest;
import org.safeconduct.mail.form.LooksUntil;
import org.safeconduct.mail.form.Need;
import org.safeconduct.mail.form.Passport;
import org.safeconduct.mail.form.Writer;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.mail.receipt.ReplyTo;

/// A letter in its one encoding, field by field as `docs/spec/mail.md` numbers them.
final class MailCodec {
  private static final int KIND = 1;
  private static final int MAILBOX = 2;
  private static final int AT = 3;

  private MailCodec() {}

  private enum Kind {
    ASKED,
    WROTE,
    NOT_SAFE,
    WITHDREW,
    DELETION_ASKED
  }

  /// Everything of a letter but its signature.
  static FieldWriter write(Letter letter) {
    FieldWriter out =
        new FieldWriter()
            .one(KIND, kind(letter.mail()))
            .bytes(MAILBOX, letter.mailbox().toBytes())
            .whole(AT, letter.at().getEpochSecond());
    switch (letter.mail()) {
      case Mail.Asked(ReplyTo replyTo, HelpRequest request, List<Enclosure> enclosures) -> {
        write(out.bytes(4, replyTo.encoded()), request);
        out.bytes(40, join(enclosures));
      }
      case Mail.Wrote(String text, List<Enclosure> enclosures) ->
          out.text(30, text).bytes(40, join(enclosures));
      case Mail.Withdrew(String consent) -> out.text(30, consent);
      case Mail.NotSafe _, Mail.DeletionAsked _ -> {}
    }
    return out;
  }

  static Letter readLetter(FieldReader in) {
    Kind kind = in.one(KIND, Kind.class);
    if (kind == null) throw new LetterMalformed("kind");
    try {
      MailboxId mailbox = MailboxId.of(in.bytes(MAILBOX));
      Instant at = Instant.ofEpochSecond(in.whole(AT));
      Letter letter = new Letter(mailbox, at, read(kind, in));
      in.end();
      return letter;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new LetterMalformed("a field of " + kind);
    }
  }

  private static Kind kind(Mail mail) {
    return switch (mail) {
      case Mail.Asked _ -> Kind.ASKED;
      case Mail.Wrote _ -> Kind.WROTE;
      case Mail.NotSafe _ -> Kind.NOT_SAFE;
      case Mail.Withdrew _ -> Kind.WITHDREW;
      case Mail.DeletionAsked _ -> Kind.DELETION_ASKED;
    };
  }

  private static Mail read(Kind kind, FieldReader in) {
    return switch (kind) {
      case ASKED -> new Mail.Asked(ReplyTo.of(in.bytes(4)), request(in), split(in.bytes(40)));
      case WROTE -> new Mail.Wrote(in.text(30), split(in.bytes(40)));
      case NOT_SAFE -> new Mail.NotSafe();
      case WITHDREW -> new Mail.Withdrew(in.text(30));
      case DELETION_ASKED -> new Mail.DeletionAsked();
    };
  }

  private static void write(FieldWriter out, HelpRequest request) {
    Contact contact = request.contact();
    out.text(10, request.language())
        .one(11, request.now())
        .one(12, request.writer())
        .one(13, request.age())
        .text(14, request.region())
        .some(15, request.needs())
        .one(16, request.passport())
        .text(17, request.passportWhere())
        .some(18, contact.channels())
        .text(19, contact.handle())
        .text(20, contact.hours())
        .text(21, contact.mayPickUp())
        .text(22, contact.codeWord())
        .flag(23, contact.neverCall())
        .text(24, request.mustNeverKnow())
        .one(25, request.looksUntil())
        .text(30, request.account());
  }

  private static HelpRequest request(FieldReader in) {
    return new HelpRequest(
        in.text(10),
        in.one(11, CanWrite.class),
        in.one(12, Writer.class),
        in.one(13, Age.class),
        in.text(14),
        set(in.some(15, Need.class)),
        in.one(16, Passport.class),
        in.text(17),
        new Contact(
            set(in.some(18, Channel.class)),
            in.text(19),
            in.text(20),
            in.text(21),
            in.text(22),
            in.flag(23)),
        in.text(24),
        in.one(25, LooksUntil.class),
        in.text(30));
  }

  private static <E extends Enum<E>> Set<E> set(List<E> words) {
    return words.isEmpty() ? Set.of() : EnumSet.copyOf(words);
  }

  /// Each with its length in front.
  private static byte[] join(List<Enclosure> enclosures) {
    List<byte[]> all = enclosures.stream().map(Enclosure::encoded).toList();
    ByteBuffer out = ByteBuffer.allocate(all.stream().mapToInt(one -> one.length + 4).sum());
    all.forEach(one -> out.putInt(one.length).put(one));
    return out.array();
  }

  private static List<Enclosure> split(byte[] joined) {
    ByteBuffer in = ByteBuffer.wrap(joined);
    List<Enclosure> all = new ArrayList<>();
    while (in.hasRemaining()) {
      int length = in.remaining() < 4 ? -1 : in.getInt();
      if (length < 0 || length > in.remaining()) throw new LetterMalformed("enclosures");
      byte[] one = new byte[length];
      in.get(one);
      all.add(Enclosure.of(one));
    }
    return all;
  }
}
