package org.safeconduct.server.journal.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.FactBook.Upcaster;
import org.safeconduct.server.journal.FactType;

class FactTypesTest {
  private static final String HEAD = "\"by\":\"house\",\"at\":\"2026-11-22T17:03:11Z\",\"fact\":";

  sealed interface ColourFact extends Fact {
    @FactType("colour-seen/2")
    record ColourSeen(String colour, List<String> words) implements ColourFact {}
  }

  sealed interface OtherFact extends Fact {
    @FactType("colour-seen/2")
    record ColourSeen(String colour) implements OtherFact {}
  }

  @Test
  void bringsAnOlderPayloadUpToDate() {
    Upcaster renamed =
        new Upcaster(
            "colour-seen/1",
            "colour-seen/2",
            tree -> tree.put("colour", tree.remove("color").asString()));
    FactTypes types = new FactTypes(List.of(new FactBook(ColourFact.class, List.of(renamed))));
    Decoded decoded =
        decode(types, "{\"type\":\"colour-seen/1\"," + HEAD + "{\"color\":\"blue\"}}");
    assertThat(((Decoded.Known) decoded).payload().fact())
        .isEqualTo(new ColourFact.ColourSeen("blue", List.of()));
  }

  @Test
  void doesNotGuessWhatItDoesNotKnow() {
    FactTypes types = new FactTypes(List.of(FactBook.of(ColourFact.class)));
    assertThat(decode(types, "{\"type\":\"colour-seen/9\"," + HEAD + "{\"colour\":\"blue\"}}"))
        .isEqualTo(new Decoded.Unknown("colour-seen/9"));
    assertThat(decode(types, "{\"type\":\"colour-seen/2\"," + HEAD + "{\"colour\":\"b\",\"x\":1}}"))
        .isEqualTo(new Decoded.Unknown("colour-seen/2"));
  }

  @Test
  void refusesOneNameForTwoRecords() {
    List<FactBook> books = List.of(FactBook.of(ColourFact.class), FactBook.of(OtherFact.class));
    assertThatThrownBy(() -> new FactTypes(books)).hasMessageContaining("names two records");
  }

  @Test
  void tellsNothingOfWhatItCannotRead() {
    FactTypes types = new FactTypes(List.of(FactBook.of(ColourFact.class)));
    assertThatThrownBy(() -> decode(types, "{\"type\":\"canary"))
        .hasMessage("not a payload")
        .hasNoCause();
  }

  private static Decoded decode(FactTypes types, String json) {
    return new PayloadCodec(types).decode(json.getBytes(StandardCharsets.UTF_8));
  }
}
