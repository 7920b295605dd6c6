package org.safeconduct.server.events;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.EventsFact.PerpetratorRecorded;
import org.safeconduct.server.events.EventsFact.VictimRecorded;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.thesauri.TermCode;

/// Reads one line that names somebody.
public final class TypedPeople {
  /// [7] one person.
  public static final TermCode INDIVIDUAL = new TermCode("01000000000007");

  private static final TermCode GROUP = new TermCode("03000000000007");
  private static final Pattern COUNTED = Pattern.compile("(.*\\S)\\s*\\((\\d{1,6})\\)");

  /// An Arabic comma is a comma.
  private static final Pattern COMMA = Pattern.compile("[,\u060c]");

  private TypedPeople() {}

  /// A pseudonym, a witness number of this inquiry, or a group and how many: `Villagers (12)`.
  public static VictimRecorded victim(String line, Witnesses witnesses) {
    Matcher counted = COUNTED.matcher(line);
    if (counted.matches()) {
      Integer people = Integer.valueOf(counted.group(2));
      return new VictimRecorded(counted.group(1), null, GROUP, people, null);
    }
    return new VictimRecorded(line, witness(line, witnesses), INDIVIDUAL, null, null);
  }

  /// An office, a comma, a unit; without a comma an office alone.
  public static PerpetratorRecorded perpetrator(String line) {
    List<String> parts = Arrays.asList(COMMA.split(line, 2));
    String unit = parts.size() == 1 ? "" : parts.getLast().strip();
    return new PerpetratorRecorded(parts.getFirst().strip(), unit, null, null);
  }

  private static @Nullable SubjectId witness(String line, Witnesses witnesses) {
    return witnesses.bySubject().entrySet().stream()
        .filter(e -> e.getValue().number().toString().equalsIgnoreCase(line))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
