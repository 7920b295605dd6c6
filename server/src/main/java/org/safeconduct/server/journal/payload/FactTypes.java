package org.safeconduct.server.journal.payload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.journal.MechanismFact;
import tools.jackson.databind.node.ObjectNode;

/// Every type of fact that the modules handed in: which record bears which name, and how an older
/// payload becomes today's.
public final class FactTypes {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[1-9][0-9]*");

  private final Map<String, Class<? extends Fact>> classes = new HashMap<>();
  private final Map<Class<?>, String> names = new HashMap<>();
  private final Map<String, FactBook.Upcaster> upcasters = new HashMap<>();

  /// @throws IllegalArgumentException if a record has no name, a name is malformed or taken, or an
  ///   upcaster leads nowhere
  public FactTypes(Collection<FactBook> books) {
    books.forEach(book -> add(book.family()));
    books.forEach(book -> book.upcasters().forEach(this::add));
    upcasters.keySet().forEach(this::leadsSomewhere);
  }

  /// The modules' books and the mechanism's own facts.
  public static FactTypes withMechanism(Collection<FactBook> books) {
    List<FactBook> all = new ArrayList<>(books);
    all.add(FactBook.of(MechanismFact.class));
    return new FactTypes(all);
  }

  /// The name under which this record is written.
  public String nameOf(Class<? extends Fact> type) {
    String name = names.get(type);
    if (name == null) throw new IllegalArgumentException(type + " is in no FactBook");
    return name;
  }

  /// All names, those of older versions included.
  public Set<String> names() {
    Set<String> all = new TreeSet<>(classes.keySet());
    all.addAll(upcasters.keySet());
    return all;
  }

  /// All records.
  public Collection<Class<? extends Fact>> records() {
    return classes.values();
  }

  Optional<Current> current(String type, ObjectNode fact) {
    String name = type;
    ObjectNode tree = fact;
    for (FactBook.Upcaster up = upcasters.get(name); up != null; up = upcasters.get(name)) {
      tree = up.change().apply(tree.deepCopy());
      name = up.to();
    }
    Class<? extends Fact> known = classes.get(name);
    return known == null ? Optional.empty() : Optional.of(new Current(known, tree));
  }

  record Current(Class<? extends Fact> type, ObjectNode fact) {}

  private void add(Class<?> family) {
    if (family.isSealed()) {
      for (Class<?> permitted : family.getPermittedSubclasses()) add(permitted);
      return;
    }
    FactType type = family.getAnnotation(FactType.class);
    if (type == null || !family.isRecord()) {
      throw new IllegalArgumentException(family + " is no record with a @FactType");
    }
    if (!NAME.matcher(type.value()).matches()) {
      throw new IllegalArgumentException(type.value() + " is not of the form visa-refused/1");
    }
    Class<? extends Fact> before = classes.put(type.value(), family.asSubclass(Fact.class));
    if (before != null && before != family) {
      throw new IllegalArgumentException(type.value() + " names two records");
    }
    names.put(family, type.value());
  }

  private void add(FactBook.Upcaster upcaster) {
    boolean taken =
        classes.containsKey(upcaster.from()) || upcasters.put(upcaster.from(), upcaster) != null;
    if (taken) throw new IllegalArgumentException(upcaster.from() + " has two meanings");
  }

  private void leadsSomewhere(String from) {
    Set<String> met = new HashSet<>();
    String name = from;
    for (FactBook.Upcaster up = upcasters.get(name); up != null; up = upcasters.get(name)) {
      if (!met.add(name)) throw new IllegalArgumentException(from + " leads in a circle");
      name = up.to();
    }
    if (!classes.containsKey(name)) {
      throw new IllegalArgumentException(from + " leads to " + name + ", which is no record");
    }
  }
}
