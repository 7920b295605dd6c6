package org.safeconduct.server.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.identity.Calling;
import org.safeconduct.server.identity.Channel;
import org.safeconduct.server.identity.DocumentKind;
import org.safeconduct.server.identity.IdentityFact;
import org.safeconduct.server.identity.IdentityFact.BirthDateGiven;
import org.safeconduct.server.identity.IdentityFact.ContactGiven;
import org.safeconduct.server.identity.IdentityFact.DocumentRecorded;
import org.safeconduct.server.identity.IdentityFact.DuressSignAgreed;
import org.safeconduct.server.identity.IdentityFact.NameGiven;
import org.safeconduct.server.identity.IdentityFact.NeverTellNamed;
import org.safeconduct.server.identity.IdentityFact.SpokespersonNamed;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.identity.NameKind;
import org.safeconduct.server.identity.NamePart;
import org.safeconduct.server.identity.Whereabouts;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.site.Typed;

/// Reads the form: one fact for each part that was filled in.
record IdentityReading(Typed typed, IdentityForm form) {

  List<IdentityFact> read() {
    List<IdentityFact> facts = new ArrayList<>();
    if (form.hasName()) facts.add(name());
    if (!form.born().isEmpty()) facts.add(new BirthDateGiven(typed.date("born", form.born())));
    if (form.hasDocument()) facts.add(document());
    if (form.hasContact()) facts.add(contact());
    if (form.hasRepresentative()) facts.add(representative());
    if (!form.neverTell().isBlank()) {
      facts.add(new NeverTellNamed(Paragraphs.of(form.neverTell())));
    }
    if (form.hasDuressSign()) facts.add(duressSign());
    if (facts.isEmpty() && typed.isRight()) typed.wrong("", "identity.wrong.nothing");
    return facts;
  }

  private DuressSignAgreed duressSign() {
    return new DuressSignAgreed(
        typed.needed("duressSign", form.duressSign()), Paragraphs.of(form.duressThen()));
  }

  private NameGiven name() {
    return new NameGiven(
        typed.term("nameKind", NameKind.class, form.nameKind()),
        typed.needed("whole", form.whole()),
        parts(),
        form.transliteration());
  }

  private List<NamePart> parts() {
    List<NamePart> parts = new ArrayList<>();
    if (!form.given().isEmpty()) parts.add(new NamePart(NamePart.Kind.GIVEN, form.given()));
    if (!form.patronymic().isEmpty()) {
      parts.add(new NamePart(NamePart.Kind.PATRONYMIC, form.patronymic()));
    }
    if (!form.family().isEmpty()) parts.add(new NamePart(NamePart.Kind.FAMILY, form.family()));
    return parts;
  }

  private DocumentRecorded document() {
    return new DocumentRecorded(
        typed.term("documentKind", DocumentKind.class, form.documentKind()),
        typed.country("issuer", form.issuer()),
        form.number(),
        typed.dayIfAny("expires", form.expires()).orElse(null),
        typed.term("where", Whereabouts.class, form.where()),
        form.remark());
  }

  private ContactGiven contact() {
    return new ContactGiven(
        typed.term("channel", Channel.class, form.channel()),
        typed.needed("handle", form.handle()),
        typed.term("hands", InHands.class, form.hands()),
        typed.term("calling", Calling.class, form.calling()),
        form.hours(),
        form.others(),
        form.codeWord());
  }

  private SpokespersonNamed representative() {
    return new SpokespersonNamed(
        typed.needed("representative", form.representative()),
        form.relation(),
        Paragraphs.of(form.terms()),
        typed.dayIfAny("until", form.until()).orElse(null));
  }

  @Override
  public String toString() {
    return "IdentityReading";
  }
}
