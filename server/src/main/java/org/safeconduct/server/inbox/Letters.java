package org.safeconduct.server.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.mail.form.Channel;
import org.safeconduct.mail.form.Contact;
import org.safeconduct.mail.form.HelpRequest;
import org.safeconduct.mail.letter.Enclosure;
import org.safeconduct.server.kernel.Paragraphs;

/// What comes in letters, in the words of the house: a fact is read for ever, a letter until it is
/// handled, so each has its own types.
final class Letters {
  private Letters() {}

  static Asked asked(HelpRequest request) {
    return new Asked(
        request.language(),
        same(CanWrite.class, request.now()),
        same(Writer.class, request.writer()),
        same(Age.class, request.age()),
        request.region(),
        same(Need.class, request.needs()),
        same(Passport.class, request.passport()),
        request.passportWhere(),
        reach(request.contact()),
        Paragraphs.of(request.mustNeverKnow()),
        same(LooksUntil.class, request.looksUntil()),
        Paragraphs.of(request.account()));
  }

  private static Reach reach(Contact contact) {
    return new Reach(
        contact.channels().stream().sorted().map(Letters::through).toList(),
        contact.handle(),
        contact.hours(),
        contact.mayPickUp(),
        contact.codeWord(),
        contact.neverCall());
  }

  private static Through through(Channel channel) {
    return switch (channel) {
      case HERE -> Through.MAILBOX;
      case MESSENGER -> Through.MESSENGER;
      case E_MAIL -> Through.E_MAIL;
      case PHONE -> Through.PHONE;
    };
  }

  static FileKind kind(Enclosure enclosure) {
    return switch (enclosure.kind()) {
      case FILE -> FileKind.FILE;
      case VOICE -> FileKind.VOICE;
    };
  }

  /// The form and the house call these terms the same.
  static <E extends Enum<E>> @Nullable E same(Class<E> ours, @Nullable Enum<?> theirs) {
    return theirs == null ? null : Enum.valueOf(ours, theirs.name());
  }

  private static <E extends Enum<E>> List<E> same(Class<E> ours, Set<? extends Enum<?>> theirs) {
    return theirs.stream()
        .map(one -> Enum.valueOf(ours, one.name()))
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
