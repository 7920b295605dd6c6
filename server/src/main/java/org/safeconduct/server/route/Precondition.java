package org.safeconduct.server.route;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Phrase;

/// What a route asks of a person: a question with two answers. Two routes that ask the same ask it
/// once.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "asks")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Precondition.OutsideHome.class, name = "outside-home"),
  @JsonSubTypes.Type(value = Precondition.RecognisedRefugee.class, name = "recognised-refugee"),
  @JsonSubTypes.Type(value = Precondition.MayLeave.class, name = "may-leave"),
  @JsonSubTypes.Type(value = Precondition.ReachesMission.class, name = "reaches-mission"),
  @JsonSubTypes.Type(value = Precondition.ReferredBy.class, name = "referred-by"),
  @JsonSubTypes.Type(value = Precondition.PassportValid.class, name = "passport-valid"),
  @JsonSubTypes.Type(value = Precondition.NationalOf.class, name = "national-of"),
  @JsonSubTypes.Type(value = Precondition.AtLeast.class, name = "at-least"),
  @JsonSubTypes.Type(value = Precondition.Has.class, name = "has")
})
public sealed interface Precondition {
  /// They are outside the country from which they flee.
  record OutsideHome() implements Precondition {}

  /// UNHCR or a State has recognised them as a refugee.
  record RecognisedRefugee() implements Precondition {}

  /// No travel ban, call-up or search keeps them from leaving.
  record MayLeave() implements Precondition {}

  /// They can go to a mission of the country in person.
  record ReachesMission() implements Precondition {}

  /// One of these bodies refers them; nobody can apply alone.
  record ReferredBy(List<String> bodies) implements Precondition {
    public ReferredBy {
      bodies = List.copyOf(bodies);
      if (bodies.isEmpty()) throw new IllegalArgumentException("referred by nobody");
    }
  }

  /// Their passport is valid for so long from now.
  record PassportValid(int months) implements Precondition {
    public PassportValid {
      if (months < 1) throw new IllegalArgumentException("months: 1 or more");
    }
  }

  /// They hold one of these nationalities.
  record NationalOf(List<Country> countries) implements Precondition {
    public NationalOf {
      countries = List.copyOf(countries);
      if (countries.isEmpty()) throw new IllegalArgumentException("national of nothing");
    }
  }

  record AtLeast(int years) implements Precondition {
    public AtLeast {
      if (years < 1) throw new IllegalArgumentException("years: 1 or more");
    }
  }

  /// They have this paper, or can get it.
  record Has(Paper paper) implements Precondition {}

  /// The question, to be said in the reader's language.
  default Phrase phrase() {
    return switch (this) {
      case OutsideHome _ -> Phrase.of("route.asks.outside-home");
      case RecognisedRefugee _ -> Phrase.of("route.asks.recognised-refugee");
      case MayLeave _ -> Phrase.of("route.asks.may-leave");
      case ReachesMission _ -> Phrase.of("route.asks.reaches-mission");
      case ReferredBy r -> Phrase.of("route.asks.referred-by", String.join(", ", r.bodies()));
      case PassportValid p -> Phrase.of("route.asks.passport-valid", p.months());
      case NationalOf n -> Phrase.of("route.asks.national-of", countries(n.countries()));
      case AtLeast a -> Phrase.of("route.asks.at-least", a.years());
      case Has h -> Phrase.of("route.asks.has", Phrase.of("route.paper", h.paper()));
    };
  }

  /// The same question has the same key: how a form carries it.
  default String key() {
    return switch (this) {
      case OutsideHome _ -> "outside-home";
      case RecognisedRefugee _ -> "recognised-refugee";
      case MayLeave _ -> "may-leave";
      case ReachesMission _ -> "reaches-mission";
      case ReferredBy r -> "referred-by " + String.join(", ", r.bodies());
      case PassportValid p -> "passport-valid " + p.months();
      case NationalOf n -> "national-of " + n.countries();
      case AtLeast a -> "at-least " + a.years();
      case Has h -> "has " + h.paper().word();
    };
  }

  private static Object countries(List<Country> all) {
    Object said = all.getFirst();
    for (Country next : all.subList(1, all.size())) said = Phrase.of("route.and", said, next);
    return said;
  }

  /// Whether the answer to this one is also the answer to the other: who has a passport for twelve
  /// months has one for six, and who has none for six has none for twelve.
  default boolean settles(Precondition other, boolean met) {
    if (equals(other)) return true;
    return switch (this) {
      case PassportValid mine ->
          other instanceof PassportValid asked && settles(mine.months(), asked.months(), met);
      case AtLeast mine ->
          other instanceof AtLeast asked && settles(mine.years(), asked.years(), met);
      case OutsideHome _, RecognisedRefugee _, MayLeave _, ReachesMission _ -> false;
      case ReferredBy _, NationalOf _, Has _ -> false;
    };
  }

  private static boolean settles(int mine, int asked, boolean met) {
    return met ? mine >= asked : mine <= asked;
  }
}
