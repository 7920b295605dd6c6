package org.safeconduct.server.testimony;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.testimony.TestimonyFact.AccountCorrected;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.MattersNamed;
import org.safeconduct.server.testimony.TestimonyFact.ParagraphTranslated;
import org.safeconduct.server.testimony.TestimonyFact.PromptsFollowed;
import org.safeconduct.server.testimony.TestimonyFact.ReadingLeftOff;

/// Whatever was told about an account, in whatever order: the first words stand as they were said.
class AccountProperties {
  private static final SubjectId IT = Telling.subject(5);

  @Test
  void theFirstWordsStandWhateverIsToldAboutThem() {
    qt().withFixedSeed(20260611)
        .withExamples(2_000)
        .forAll(lists().of(integers().between(0, 1_000)).ofSizeBetween(0, 25))
        .check(dice -> {
          Telling telling = new Telling(ScopeKind.INQUIRY);
          Optional<AccountTaken> first = Optional.empty();
          for (int n : dice) {
            TestimonyFact fact = fact(n);
            if (fact instanceof AccountTaken taken) first = first.or(() -> Optional.of(taken));
            telling.tell(IT, fact);
          }
          Optional<List<String>> words =
              Account.of(telling.chronicle().about(IT))
                  .map(a -> a.paragraphs().stream().map(Account.Paragraph::words).toList());
          return words.equals(first.map(AccountTaken::paragraphs));
        });
  }

  private static TestimonyFact fact(int n) {
    int paragraph = n / 6 % 5 - 1;
    return switch (n % 6) {
      case 0 ->
          new AccountTaken(
              Telling.subject(n / 6 % 3),
              null,
              Account.Kind.FULL_STATEMENT,
              new Language("ru"),
              List.of("a" + n, "b", "c").subList(0, n / 18 % 4),
              List.of());
      case 1 -> new AccountCorrected(paragraph, "otherwise", PartialDate.parse("2026"));
      case 2 -> new ParagraphTranslated(paragraph, new Language("en"), "in English", "");
      case 3 -> new MattersNamed(Set.of(List.of(Matter.values()).get(n / 6 % 5)));
      case 4 ->
          new PromptsFollowed(
              List.of(new Account.Prompted(paragraph, List.of(Prompt.values()).get(n / 30 % 24))));
      default -> new ReadingLeftOff(paragraph);
    };
  }
}
