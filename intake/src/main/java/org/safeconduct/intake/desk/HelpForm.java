package org.safeconduct.intake.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.intake.body.Typed;
import org.safeconduct.mail.form.Age;
import org.safeconduct.mail.form.CanWrite;
import org.safeconduct.mail.form.Channel;
import org.safeconduct.mail.form.Contact;
import org.safeconduct.mail.form.HelpRequest;
import org.safeconduct.mail.form.Limits;
import org.safeconduct.mail.form.LooksUntil;
import org.safeconduct.mail.form.Need;
import org.safeconduct.mail.form.Passport;
import org.safeconduct.mail.form.Writer;

/// The short form as it came from a browser. Nothing is required; only what is longer than it may
/// be is wrong.
public record HelpForm(String language, Typed typed) {
  private static final List<String> LINES =
      List.of(
          "region", "passportWhere", "handle", "hours", "mayPickUp", "codeWord", "mustNeverKnow");

  /// The fields that are too long, in the form's order.
  public List<String> tooLong() {
    List<String> wrong = new ArrayList<>();
    for (String name : LINES) {
      if (typed.one(name).length() > Limits.LINE) wrong.add(name);
    }
    if (typed.one("account").length() > Limits.TEXT) wrong.add("account");
    return List.copyOf(wrong);
  }

  /// Whether somebody pressed *send* on a form in which nothing stands.
  public boolean isEmpty() {
    return request().equals(HelpRequest.empty(language));
  }

  /// What was sent. Words that are in no list, which no browser sends, count as not said.
  public HelpRequest request() {
    return new HelpRequest(
        language,
        word("now", CanWrite.class),
        word("writer", Writer.class),
        word("age", Age.class),
        line("region"),
        words("needs", Need.class),
        word("passport", Passport.class),
        line("passportWhere"),
        contact(),
        line("mustNeverKnow"),
        word("looksUntil", LooksUntil.class),
        typed.one("account").strip());
  }

  private Contact contact() {
    return new Contact(
        words("channels", Channel.class),
        line("handle"),
        line("hours"),
        line("mayPickUp"),
        line("codeWord"),
        typed.has("neverCall", "1"));
  }

  private String line(String name) {
    return typed.one(name).replace('\n', ' ').strip();
  }

  private <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
    String typedName = typed.one(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(typedName))
        .findFirst()
        .orElse(null);
  }

  private <E extends Enum<E>> Set<E> words(String name, Class<E> type) {
    Set<E> found = EnumSet.noneOf(type);
    for (E one : type.getEnumConstants()) {
      if (typed.has(name, one.name())) found.add(one);
    }
    return found;
  }
}
