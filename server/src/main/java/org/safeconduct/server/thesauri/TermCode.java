package org.safeconduct.server.thesauri;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.safeconduct.server.kernel.SubjectId;

/// A term of a list. HURIDOCS writes twelve digits, two for each level, and two for the list
/// (`02011111000004` is *torture* in list 4); a term that an inquiry added is the list and the id
/// of its subject (`04-0123…`).
public record TermCode(String text) {
  private static final Pattern SHIPPED = Pattern.compile("[0-9]{14}");
  private static final Pattern LOCAL = Pattern.compile("[0-9]{2}-[0-9a-z]{25}");
  private static final String SUBJECT = "subject_";

  @JsonCreator
  public TermCode {
    if (!SHIPPED.matcher(text).matches() && !LOCAL.matcher(text).matches()) {
      throw new IllegalArgumentException("not the code of a term");
    }
  }

  /// What an inquiry added to a list.
  public static TermCode local(Vocabulary list, SubjectId added) {
    return new TermCode(
        String.format(Locale.ROOT, "%02d", list.number())
            + "-"
            + added.toString().substring(SUBJECT.length()));
  }

  public boolean isLocal() {
    return text.charAt(2) == '-';
  }

  /// The number of its list.
  public int list() {
    return Integer.parseInt(isLocal() ? text.substring(0, 2) : text.substring(12));
  }

  public boolean isOf(Vocabulary vocabulary) {
    return list() == vocabulary.number();
  }

  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
