package org.safeconduct.server.mandate.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Condition;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Question;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.site.Typed;

/// What a person is going to be asked. Each kind for each aim in each case becomes a question by
/// itself.
///
/// @param cases `now` and words of conditions
public record TogetherForm(
    String seen,
    String recipientKind,
    String office,
    List<String> kinds,
    List<String> aims,
    List<String> cases,
    String until,
    String formVersion,
    String language,
    String interpreter,
    String present,
    String shownBy,
    List<String> pressure) {
  static final String NOW = "now";

  static TogetherForm blank(String seen) {
    return new TogetherForm(
        seen, "", "", List.of(), List.of(), List.of(NOW), "", "", "", "", "", "SPOKEN", List.of());
  }

  public TakingForm taking() {
    return new TakingForm(formVersion, language, interpreter, present, shownBy, pressure);
  }

  List<Question> questions(Typed typed) {
    Recipient.Kind kind = typed.term("recipientKind", Recipient.Kind.class, recipientKind);
    String who = typed.needed("office", office);
    Recipient recipient = new Recipient(kind, who.isEmpty() ? "?" : who);
    List<ItemKind> items = chosen(typed, "kinds", ItemKind.class, kinds);
    List<Aim> wanted = chosen(typed, "aims", Aim.class, aims);
    List<Question> questions = new ArrayList<>();
    for (@Nullable Condition condition : conditions(typed)) {
      for (Aim aim : wanted) {
        for (ItemKind item : items) {
          questions.add(new Question(condition, new Release(aim, recipient, List.of(item))));
        }
      }
    }
    return questions;
  }

  private List<@Nullable Condition> conditions(Typed typed) {
    List<@Nullable Condition> all = new ArrayList<>();
    if (cases.contains(NOW)) all.add(null);
    all.addAll(typed.terms(Condition.class, cases));
    if (all.isEmpty()) typed.wrong("cases", "site.typed.choose");
    return all;
  }

  private static <E extends Enum<E> & Term> List<E> chosen(
      Typed typed, String field, Class<E> list, List<String> words) {
    List<E> found = typed.terms(list, words);
    if (found.isEmpty()) typed.wrong(field, "site.typed.choose");
    return found;
  }

  @Override
  public String toString() {
    return "TogetherForm[]";
  }
}
