package org.safeconduct.server.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;

/// A small collection of rulings in two languages, as somebody might bring it.
final class Rulings {
  static final Language SPANISH = new Language("es");
  static final Language ENGLISH = new Language("en");
  static final Field COURT =
      Field.of("court", FieldKind.CHOICE, Labels.of(SPANISH, "Tribunal").with(ENGLISH, "Court"))
          .choosingFrom(
              List.of(
                  Field.Option.of("corte", Labels.of(SPANISH, "Corte").with(ENGLISH, "The Court")),
                  Field.Option.of("sala", Labels.of(SPANISH, "Sala").with(ENGLISH, "A chamber"))));
  static final Field DAY =
      Field.of("day", FieldKind.DATE, Labels.of(SPANISH, "Fecha").with(ENGLISH, "Day"));
  static final Field GROUNDS =
      Field.of(
          "grounds", FieldKind.LONG_TEXT, Labels.of(SPANISH, "Motivos").with(ENGLISH, "Grounds"));
  static final Field EARLIER =
      Field.of("earlier", FieldKind.LINK, Labels.of(SPANISH, "Anterior").with(ENGLISH, "Earlier"))
          .leadingTo("ruling");
  static final Sketch KIND =
      Sketch.own(
          "ruling",
          Labels.of(SPANISH, "Sentencia").with(ENGLISH, "Ruling"),
          List.of(SPANISH, ENGLISH),
          List.of(COURT, DAY, GROUNDS, EARLIER));

  private Rulings() {}

  static Arriving ruling(String key, String day, String... earlier) {
    return new Arriving(
        "ruling",
        key,
        Labels.of(SPANISH, "Sentencia " + key).with(ENGLISH, "Ruling " + key),
        List.of(
            new FieldValue("court", new Value.Chosen("corte")),
            new FieldValue("day", new Value.When(PartialDate.parse(day))),
            new FieldValue("grounds", new Value.Words(SPANISH, List.of("Por tanto."))),
            new FieldValue("grounds", new Value.Words(ENGLISH, List.of("Therefore.")))),
        List.of(earlier).stream().map(k -> new Arriving.LinkTo("earlier", k)).toList());
  }

  static Incoming file(Arriving... rulings) {
    return file(KIND, rulings);
  }

  static Incoming file(Sketch kind, Arriving... rulings) {
    StringBuilder content = new StringBuilder(kind.toString());
    for (Arriving ruling : rulings) content.append(ruling.key()).append(ruling.values());
    for (Arriving ruling : rulings) {
      ruling.values().forEach(v -> content.append(v.value()));
    }
    Digest digest = Digest.sha256(content.toString().getBytes(StandardCharsets.UTF_8));
    return new Incoming("rulings", "rulings.json", digest, List.of(kind), List.of(rulings));
  }
}
