package org.safeconduct.server.identity;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.server.identity.IdentityFact.BirthDateGiven;
import org.safeconduct.server.identity.IdentityFact.ContactChangedHands;
import org.safeconduct.server.identity.IdentityFact.ContactGiven;
import org.safeconduct.server.identity.IdentityFact.DocumentRecorded;
import org.safeconduct.server.identity.IdentityFact.IdentityOpened;
import org.safeconduct.server.identity.IdentityFact.NameGiven;
import org.safeconduct.server.identity.IdentityFact.SpokespersonEnded;
import org.safeconduct.server.identity.IdentityFact.SpokespersonNamed;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;

/// One fact of each type, of a fictional person.
public final class IdentitySamples {
  public static final ScopeId CASEFILE = new ScopeId(new Bits128(7, 7));

  private IdentitySamples() {}

  public static List<IdentityFact> all() {
    return List.of(
        new IdentityOpened(CASEFILE),
        new NameGiven(
            NameKind.CHOSEN,
            "Зелимхан Тамаев",
            List.of(
                new NamePart(NamePart.Kind.GIVEN, "Зелимхан"),
                new NamePart(NamePart.Kind.FAMILY, "Тамаев")),
            "Zelimkhan Tamaev"),
        new BirthDateGiven(PartialDate.parse("about 1994")),
        new DocumentRecorded(
            DocumentKind.PASSPORT,
            new Country("RU"),
            "00 0000000",
            LocalDate.of(2027, 5, 1),
            Whereabouts.SEIZED,
            "taken at a checkpoint"),
        new ContactGiven(
            Channel.SIGNAL,
            "+000 555 0101",
            InHands.THEIRS,
            Calling.NEVER_CALL,
            "after 22:00 in Tbilisi",
            "a brother; knows nothing",
            "apricots"),
        new ContactChangedHands(InHands.SEIZED),
        new SpokespersonNamed(
            "Madina T.", "sister", List.of("Papers, not money."), LocalDate.of(2027, 1, 31)),
        new SpokespersonEnded());
  }
}
