package org.safeconduct.server.testimony;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.AskedAgain;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;
import org.safeconduct.server.testimony.TestimonyFact.MattersNamed;
import org.safeconduct.server.testimony.TestimonyFact.PromptsFollowed;
import org.safeconduct.server.testimony.TestimonyFact.SettingNoted;

/// One sitting with a witness: how it was, and the account that was given.
///
/// @param setting where, how, which breaks
/// @param again why somebody is asked who has told before; empty for a first time
/// @param matters what the account is about
/// @param prompts which paragraph answers which question
public record Listened(
    InterviewHeld interview,
    SettingNoted setting,
    String again,
    AccountTaken account,
    Set<Matter> matters,
    List<Account.Prompted> prompts) {

  /// Half a page, in characters: what a first account holds.
  public static final int MOST_OF_A_FIRST = 2_000;

  public Listened {
    again = again.strip();
    matters = Set.copyOf(matters);
    prompts = List.copyOf(prompts);
  }

  public static Listened of(InterviewHeld interview, AccountTaken account) {
    return new Listened(interview, SettingNoted.NONE, "", account, Set.of(), List.of());
  }

  boolean isTooLong() {
    return account.kind() == Account.Kind.FIRST_ACCOUNT
        && account.paragraphs().stream().mapToInt(String::length).sum() > MOST_OF_A_FIRST;
  }

  boolean neededTraining() {
    return prompts.stream().anyMatch(p -> p.prompt().matter().needsTraining());
  }

  List<TestimonyFact> ofInterview() {
    List<TestimonyFact> facts = new ArrayList<>(List.of(interview));
    if (!setting.isBlank()) facts.add(setting);
    if (!again.isEmpty()) facts.add(new AskedAgain(again));
    return facts;
  }

  List<TestimonyFact> ofAccount(SubjectId talk) {
    List<TestimonyFact> facts = new ArrayList<>(List.of(account.in(talk)));
    if (!matters.isEmpty()) facts.add(new MattersNamed(matters));
    if (!prompts.isEmpty()) facts.add(new PromptsFollowed(prompts));
    return facts;
  }

  @Override
  public String toString() {
    return "Listened[" + account.kind() + "]";
  }
}
