package org.safeconduct.server.helpers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.server.helpers.HelperFact.HelperListed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Service;

/// One row `helper` for each helper of a register: the pseudonym, with what they help, in which
/// languages. How they are reached is in no row.
@Service
public class HelperListing implements Listing {
  public static final String KIND = "helper";

  @Override
  public ScopeKind scope() {
    return ScopeKind.REGISTER;
  }

  @Override
  public Stream<Row> rows(Chronicle register) {
    return HelperRegister.of(register).helpers().stream().map(HelperListing::row);
  }

  private static Row row(HelperRegister.Helper helper) {
    HelperListed said = helper.said();
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("pseudonym", said.pseudonym());
    shown.put("help", words(said.help()));
    shown.put(
        "languages", said.languages().stream().map(Language::tag).collect(Collectors.joining(" ")));
    shown.put("conflicts", words(said.conflicts().stream().map(HelperConflict::kind).toList()));
    String state = helper.ended().isEmpty() ? "standing" : "ended";
    return Row.of(helper.id(), KIND, state, said.pseudonym(), shown)
        .withText(List.of(said.pseudonym()));
  }

  private static String words(List<? extends Term> terms) {
    return terms.stream().map(Term::word).collect(Collectors.joining(" "));
  }
}
