package org.safeconduct.server.inbox.web;

import org.jspecify.annotations.Nullable;
import org.safeconduct.server.inbox.Age;
import org.safeconduct.server.inbox.Asked;
import org.safeconduct.server.inbox.CanWrite;
import org.safeconduct.server.inbox.LooksUntil;
import org.safeconduct.server.inbox.Need;
import org.safeconduct.server.inbox.Passport;
import org.safeconduct.server.inbox.Reach;
import org.safeconduct.server.inbox.Through;
import org.safeconduct.server.inbox.Writer;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Typed;

/// Reads the form: what was left out was not said.
record AskedReading(Typed typed, AskedForm form) {

  Asked read() {
    return new Asked(
        form.language().strip(),
        chosen(CanWrite.class, form.now()),
        chosen(Writer.class, form.writer()),
        chosen(Age.class, form.age()),
        form.region().strip(),
        typed.terms(Need.class, form.needs()),
        chosen(Passport.class, form.passport()),
        form.passportWhere().strip(),
        new Reach(
            typed.terms(Through.class, form.by()),
            form.handle().strip(),
            form.hours().strip(),
            form.mayPickUp().strip(),
            form.codeWord().strip(),
            !form.neverCall().isEmpty()),
        Paragraphs.of(form.neverKnow()),
        chosen(LooksUntil.class, form.looksUntil()),
        Paragraphs.of(form.account()));
  }

  private static <E extends Enum<E> & Term> @Nullable E chosen(Class<E> list, String word) {
    return Term.find(list, word).orElse(null);
  }

  @Override
  public String toString() {
    return "AskedReading";
  }
}
