package org.safeconduct.server.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeconduct.estimate.table.Column;
import org.safeconduct.estimate.table.Table;

/// What the columns of a list seem to hold, by their names in the languages of the pages, and where
/// a name says nothing by their values. A member confirms it or says better.
public final class Guess {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// The first that is found in a column's name counts: *date of birth* before *date*, *family
  /// name* before *name*.
  private static final Map<Holds, Pattern> WORDS = new LinkedHashMap<>();

  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-\\d{1,2}){0,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final int MOST_CATEGORIES = 12;
  private static final int LOOKED_AT = 200;

  static {
    word(Holds.BIRTH_DATE, "birth|born|dob|naiss|nacim|рожд|народ|ميلاد|مولد");
    word(Holds.FAMILY_NAME, "family|surname|last.?name|^nom$|apellido|фамил|прізв|عائلة|لقب");
    word(
        Holds.GIVEN_NAME,
        "given|first.?name|forename|prénom|prenom|^nombre$|^имя$|^ім.?я$|اسم.?أول");
    word(Holds.WHOLE_NAME, "name|^nom|nombre|^фио$|^піб$|имя|ім.?я|اسم");
    word(Holds.EVENT_DATE, "date|when|fecha|дата|когда|коли|تاريخ|year|год|рік");
    word(
        Holds.PLACE,
        "place|town|city|village|region|district|lieu|ville|lugar|ciudad|место|город|село|місц|مكان|مدينة");
    word(Holds.SEX, "^sex|gender|sexe|sexo|^пол$|^стать$|جنس");
    word(Holds.AGE, "^age|^âge|edad|возраст|вік|عمر");
  }

  private Guess() {}

  private static void word(Holds holds, String words) {
    WORDS.put(holds, Pattern.compile(words, FLAGS));
  }

  /// One for each column, in the order of the file; nothing twice but what is left out.
  public static List<Holds> of(Table table) {
    Set<Holds> free = EnumSet.allOf(Holds.class);
    List<Holds> guessed = new ArrayList<>();
    for (String name : table.names()) {
      Holds holds = byName(name, free);
      if (holds == Holds.LEFT_OUT) holds = byValues(table.column(name), free);
      if (holds != Holds.LEFT_OUT) free.remove(holds);
      guessed.add(holds);
    }
    return guessed;
  }

  private static Holds byName(String name, Set<Holds> free) {
    return WORDS.entrySet().stream()
        .filter(e -> free.contains(e.getKey()) && e.getValue().matcher(name).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Holds.LEFT_OUT);
  }

  private static Holds byValues(Column column, Set<Holds> free) {
    if (free.contains(Holds.EVENT_DATE) && areMostly(column, DATE)) return Holds.EVENT_DATE;
    boolean few = column.distinct() <= MOST_CATEGORIES && column.rows() > 2 * column.distinct();
    boolean words = few && !areMostly(column, NUMBER);
    return free.contains(Holds.CATEGORY) && words ? Holds.CATEGORY : Holds.LEFT_OUT;
  }

  private static boolean areMostly(Column column, Pattern shape) {
    int shaped = 0;
    int there = 0;
    for (int code = 0; code < Math.min(column.distinct(), LOOKED_AT); code++) {
      there++;
      if (shape.matcher(column.value(code)).matches()) shaped++;
    }
    return there > 0 && 10 * shaped >= 9 * there;
  }
}
