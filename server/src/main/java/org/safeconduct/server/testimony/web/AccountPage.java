package org.safeconduct.server.testimony.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.Matter;
import org.safeconduct.server.testimony.Prompt;
import org.safeconduct.server.testimony.Sitting;

/// @param leftOff after how many paragraphs this member stopped reading
/// @param restAfter how many heavy accounts this member read in a row; 0: no word about it
/// @param taken who took it and when, in words
public record AccountPage(
    ScopeId inquiry,
    SubjectId id,
    WitnessNumber number,
    Account account,
    Optional<Sitting> interview,
    String taken,
    String seen,
    Optional<Integer> leftOff,
    int restAfter,
    CorrectionForm form,
    TranslationForm translation,
    MarkForm mark,
    List<Choice> others,
    boolean meanwhile,
    List<FieldError> errors)
    implements Page {
  /// The same, with how many heavy accounts were read in a row.
  AccountPage resting(int read) {
    return new AccountPage(
        inquiry,
        id,
        number,
        account,
        interview,
        taken,
        seen,
        leftOff,
        read,
        form,
        translation,
        mark,
        others,
        meanwhile,
        errors);
  }

  /// The name of what the questions before a paragraph are about, where they change.
  public Optional<Prompt> promptAt(int paragraph) {
    Optional<Prompt> prompt = account.promptOf(paragraph);
    boolean same = paragraph > 0 && account.promptOf(paragraph - 1).equals(prompt);
    return same ? Optional.empty() : prompt;
  }

  /// The number of a witness who was marked.
  public String numberOf(Here here, SubjectId witness) {
    return others.stream()
        .filter(c -> c.value().equals(witness.toString()))
        .map(Choice::label)
        .findFirst()
        .orElseGet(() -> here.t("testimony.mark.nobody"));
  }

  public List<Matter> matters() {
    return Arrays.stream(Matter.values()).filter(account.matters()::contains).toList();
  }

  public String path() {
    return "/inquiries/" + inquiry + "/accounts/" + id;
  }

  public String witnessPath() {
    return "/inquiries/" + inquiry + "/witnesses/" + account.witness();
  }

  @Override
  public String template() {
    return "testimony/account";
  }

  @Override
  public int status() {
    if (meanwhile) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
