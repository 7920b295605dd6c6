package org.safeconduct.server.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.route.RouteFact.RouteDescribed;
import org.safeconduct.server.route.RouteFact.RoutePlacesCounted;
import org.safeconduct.server.route.RouteFact.RouteVerified;
import org.safeconduct.server.route.SituationFact.SituationStated;
import org.safeconduct.server.route.SituationFact.Stated;

/// Situations × routes, as `routes/table.txt` says.
class RouteTableTest {
  private static final Path TABLE = Path.of("src/test/resources/routes/table.txt");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private record Line(String asks, String found, String places, String situation, String answer) {
    static Line read(String text) {
      List<String> cells = Arrays.asList(text.split(" {2,}|(?<=UNHCR) (?=running)", -1));
      return new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    @Override
    public String toString() {
      return asks + " | " + found + " | " + places + " | " + situation + " → " + answer;
    }
  }

  @TestFactory
  Stream<DynamicTest> answersAsTheTableSays() throws IOException {
    List<Line> lines =
        Files.readAllLines(TABLE).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Line::read)
            .toList();
    assertThat(lines).hasSizeGreaterThan(35);
    return lines.stream()
        .map(line ->
            DynamicTest.dynamicTest(
                line.toString(), () -> assertThat(answer(line)).isEqualTo(line.answer())));
  }

  private static String answer(Line line) {
    Finding found = route(line).find(situation(line), TODAY);
    String closing = words(found.missing());
    String unknown = words(found.unknown());
    return switch (found.answer()) {
      case OPEN -> "open";
      case CLOSED -> "closed: " + closing + (unknown.isEmpty() ? "" : "; " + unknown);
      case NOT_KNOWN -> "not known: " + unknown + (closing.isEmpty() ? "" : " (" + closing + ")");
    };
  }

  private static String words(List<Lack> lacks) {
    return lacks.stream().map(RouteTableTest::word).collect(Collectors.joining(", "));
  }

  private static String word(Lack lack) {
    return switch (lack) {
      case Lack.Unmet unmet -> word(unmet.what());
      case Lack.PaperEnds ends -> ends.kind().word() + "-ends";
      case Lack.Unstated unstated -> word(unstated.what());
      case Lack.NoPlaceLeft _ -> "places";
      case Lack.Stopped stopped -> stopped.found().word();
      case Lack.Unverified _ -> "verify";
    };
  }

  private static String word(Precondition asked) {
    return switch (asked) {
      case Precondition.OutsideHome _ -> "outside-home";
      case Precondition.RecognisedRefugee _ -> "recognised-refugee";
      case Precondition.MayLeave _ -> "may-leave";
      case Precondition.ReachesMission _ -> "reaches-mission";
      case Precondition.ReferredBy r -> "referred:" + String.join("-", r.bodies());
      case Precondition.PassportValid p -> "passport:" + p.months();
      case Precondition.AtLeast a -> "age:" + a.years();
      case Precondition.NationalOf n ->
          "national:" + n.countries().stream().map(Country::code).collect(Collectors.joining("-"));
      case Precondition.Has h -> "has:" + h.paper().word();
    };
  }

  private static Precondition precondition(String word) {
    String kind = word.replaceFirst(":.*", "");
    String of = word.replaceFirst("^[^:]*:?", "");
    return switch (kind) {
      case "outside-home" -> new Precondition.OutsideHome();
      case "recognised-refugee" -> new Precondition.RecognisedRefugee();
      case "may-leave" -> new Precondition.MayLeave();
      case "reaches-mission" -> new Precondition.ReachesMission();
      case "referred" -> new Precondition.ReferredBy(List.of(of));
      case "passport" -> new Precondition.PassportValid(Integer.parseInt(of));
      case "age" -> new Precondition.AtLeast(Integer.parseInt(of));
      case "national" ->
          new Precondition.NationalOf(Stream.of(of.split("-", -1)).map(Country::new).toList());
      case "has" -> new Precondition.Has(Term.find(Paper.class, of).orElseThrow());
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Route route(Line line) {
    ChronicleOf register = new ChronicleOf(ScopeKind.REGISTER);
    List<Precondition> asks = new ArrayList<>();
    if (!line.asks().equals("-")) {
      Stream.of(line.asks().split(",", -1)).map(RouteTableTest::precondition).forEach(asks::add);
    }
    register.tell(1, new RouteDescribed(RouteSamples.card(asks), null));
    if (!line.found().equals("never")) {
      String[] found = line.found().split(" ", -1);
      Standing standing = Standing.valueOf(found[0].toUpperCase(Locale.ROOT));
      LocalDate on = TODAY.minusDays(Long.parseLong(found[1]));
      register.tell(1, new RouteVerified(on, standing, List.of("The ministry's page.")));
    }
    if (!line.places().equals("-")) {
      String[] places = line.places().split("/", -1);
      register.tell(
          1,
          new RoutePlacesCounted(
              Integer.parseInt(places[1]),
              Integer.parseInt(places[0]),
              PartialDate.parse("2026-11"),
              "ministry"));
    }
    return Routes.of(register.chronicle()).all().getFirst();
  }

  private static Situation situation(Line line) {
    ChronicleOf casefile = new ChronicleOf(ScopeKind.CASE);
    if (!line.situation().equals("-")) {
      List<Stated> answers =
          Stream.of(line.situation().split(",", -1))
              .map(said ->
                  new Stated(
                      precondition(said.substring(1)), said.startsWith("+") ? Known.YES : Known.NO))
              .toList();
      casefile.tell(2, new SituationStated(answers));
    }
    return Situation.of(casefile.chronicle());
  }
}
