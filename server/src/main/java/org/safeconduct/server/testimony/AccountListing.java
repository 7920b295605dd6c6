package org.safeconduct.server.testimony;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `account` for each account: found by its words, shown without them.
@Component
public class AccountListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(
        chronicle, subject -> Account.of(subject).map(a -> row(subject, a)).stream());
  }

  private static Row row(Chronicle subject, Account account) {
    List<String> words = new ArrayList<>();
    for (Account.Paragraph paragraph : account.paragraphs()) {
      words.add(paragraph.words());
      paragraph.corrections().forEach(c -> words.add(c.words()));
    }
    var id = subject.entries().getFirst().subject();
    return Row.of(
            id,
            "account",
            account.kind().word(),
            account.witness().toString(),
            Map.of(
                "kind", account.kind().word(),
                "witness", account.witness().toString(),
                "language", account.language().tag(),
                "paragraphs", Integer.toString(account.paragraphs().size())))
        .withRefs(List.of(account.witness().toString()))
        .withText(words);
  }
}
