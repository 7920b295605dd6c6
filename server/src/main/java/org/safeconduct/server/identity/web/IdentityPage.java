package org.safeconduct.server.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.identity.Identity;
import org.safeconduct.server.identity.Identity.Kept;
import org.safeconduct.server.identity.IdentityFact.ContactGiven;
import org.safeconduct.server.identity.IdentityFact.DocumentRecorded;
import org.safeconduct.server.identity.IdentityFact.DuressSignAgreed;
import org.safeconduct.server.identity.IdentityFact.NameGiven;
import org.safeconduct.server.identity.IdentityFact.SpokespersonNamed;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.identity.NamePart;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// Who a person is, shown once.
public record IdentityPage(
    String path,
    String codename,
    List<Name> names,
    String born,
    List<Document> documents,
    List<Contact> contacts,
    List<Representative> representatives,
    List<String> neverTell,
    String duressSign,
    List<String> duressThen,
    List<Choice> hands,
    May may)
    implements Page {
  public IdentityPage {
    names = List.copyOf(names);
    documents = List.copyOf(documents);
    contacts = List.copyOf(contacts);
    representatives = List.copyOf(representatives);
    neverTell = List.copyOf(neverTell);
    duressThen = List.copyOf(duressThen);
    hands = List.copyOf(hands);
  }

  /// What else this reader may ask.
  ///
  /// @param reached who else was reached by a seized contact
  /// @param same who may be the same person
  public record May(boolean reached, boolean same) {}

  public record Name(String kind, String whole, String parts, String transliteration) {
    static Name of(NameGiven name) {
      String parts = String.join(" · ", name.parts().stream().map(NamePart::text).toList());
      return new Name(
          "identity.name-kind." + name.kind().word(), name.whole(), parts, name.transliteration());
    }

    @Override
    public String toString() {
      return "Name";
    }
  }

  public record Document(
      String kind, String issuer, String number, String expires, String where, String remark) {
    static Document of(Here here, DocumentRecorded d) {
      return new Document(
          "identity.document." + d.kind().word(),
          d.issuer().name(here.words().locale()),
          d.number(),
          day(here, d.expires()),
          "identity.where." + d.where().word(),
          d.remark());
    }

    @Override
    public String toString() {
      return "Document";
    }
  }

  /// @param seized nothing is ever sent there again
  public record Contact(
      String action,
      String seen,
      String channel,
      String handle,
      String hands,
      String handsName,
      String calling,
      String hours,
      String others,
      String codeWord,
      boolean seized) {
    static Contact of(String path, Chronicle chronicle, Kept<ContactGiven> kept) {
      ContactGiven c = kept.fact();
      return new Contact(
          path + "/identity/contacts/" + kept.id(),
          chronicle.seen(kept.id()).toString(),
          "identity.channel." + c.channel().word(),
          c.handle(),
          "identity.hands." + c.hands().word(),
          c.hands().name(),
          "identity.calling." + c.calling().word(),
          c.hours(),
          c.others(),
          c.codeWord(),
          c.hands() == InHands.SEIZED);
    }

    @Override
    public String toString() {
      return "Contact";
    }
  }

  public record Representative(String name, String relation, List<String> terms, String until) {
    static Representative of(Here here, SpokespersonNamed r) {
      return new Representative(r.name(), r.relation(), r.terms(), day(here, r.until()));
    }

    @Override
    public String toString() {
      return "Representative";
    }
  }

  static IdentityPage of(Here here, String path, String codename, Chronicle chronicle, May may) {
    Identity identity = Identity.of(chronicle);
    return new IdentityPage(
        path,
        codename,
        identity.names().stream().map(k -> Name.of(k.fact())).toList(),
        identity.born().map(here::date).orElse(""),
        identity.documents().stream().map(k -> Document.of(here, k.fact())).toList(),
        identity.contacts().stream().map(k -> Contact.of(path, chronicle, k)).toList(),
        identity.representatives().stream().map(k -> Representative.of(here, k.fact())).toList(),
        identity.neverTell().stream().flatMap(k -> k.fact().who().stream()).toList(),
        identity.duressSign().map(DuressSignAgreed::sign).orElse(""),
        identity.duressSign().map(DuressSignAgreed::then).orElse(List.of()),
        Choice.of(here, InHands.class, "identity.hands"),
        may);
  }

  private static String day(Here here, @Nullable LocalDate day) {
    return day == null ? "" : here.day(day);
  }

  @Override
  public String template() {
    return "identity/identity";
  }

  @Override
  public String toString() {
    return "IdentityPage";
  }
}
