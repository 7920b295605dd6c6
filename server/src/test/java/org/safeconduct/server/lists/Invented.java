package org.safeconduct.server.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists of people who never were: each list found some of the same ninety, and misspelt a few.
public final class Invented {
  private static final List<String> GIVEN =
      List.of(
          "Alvi", "Beka", "Danil", "Emin", "Farid", "Goran", "Hamid", "Isa", "Jamal", "Kerim",
          "Luka", "Malik", "Nazar", "Osman", "Petra");
  private static final List<String> FAMILY =
      List.of(
          "Abrekov",
          "Bulgarin",
          "Chermoyev",
          "Dadashev",
          "Esambayev",
          "Fargiev",
          "Gantamirov",
          "Hasbulatov",
          "Israpilov",
          "Jabrailov",
          "Kantemirov",
          "Labazanov");
  private static final int PEOPLE = 90;
  private static final double MISSPELT = 0.15;

  private Invented() {}

  /// One list: `family name,given name,born,town`, about half of all people.
  ///
  /// @param list which: another number, another half
  public static List<List<String>> rows(int list) {
    SplittableRandom random = new SplittableRandom(1_000L + list);
    List<List<String>> rows = new ArrayList<>();
    for (int person = 0; person < PEOPLE; person++) {
      SplittableRandom own = new SplittableRandom(person);
      String family = FAMILY.get(own.nextInt(FAMILY.size()));
      String given = GIVEN.get(own.nextInt(GIVEN.size()));
      String born = (1960 + own.nextInt(40)) + "-0" + (1 + own.nextInt(9)) + "-1" + own.nextInt(9);
      String town = "Town " + own.nextInt(6);
      if (random.nextDouble() < 0.5) continue;
      boolean bad = random.nextDouble() < MISSPELT;
      rows.add(List.of(bad ? family.substring(0, 4) + "yev" : family, given, born, town));
    }
    return rows;
  }

  /// The same as a file.
  public static String csv(int list) {
    return Stream.concat(
            Stream.of(List.of("family name", "given name", "born", "town")), rows(list).stream())
        .map(cells -> String.join(",", cells))
        .collect(Collectors.joining("\n"));
  }
}
