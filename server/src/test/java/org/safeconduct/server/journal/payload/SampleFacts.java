package org.safeconduct.server.journal.payload;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.RowPair;
import org.safeconduct.server.lists.RowRef;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.thesauri.TermCode;

/// One example of every record, made from its components alone: the same each time. What a record
/// does not accept has no example here and needs one by hand.
final class SampleFacts {
  private static final Map<Class<?>, Object> KNOWN =
      Map.ofEntries(
          Map.entry(String.class, "text"),
          Map.entry(long.class, 2L),
          Map.entry(Long.class, 2L),
          Map.entry(int.class, 2),
          Map.entry(Integer.class, 2),
          Map.entry(boolean.class, true),
          Map.entry(Instant.class, Instant.parse("2026-11-22T17:03:11Z")),
          Map.entry(LocalDate.class, LocalDate.of(2026, 11, 22)),
          Map.entry(ZoneId.class, ZoneId.of("Europe/Vilnius")),
          Map.entry(Bits128.class, new Bits128(1, 2)),
          Map.entry(Country.class, new Country("FR")),
          Map.entry(Language.class, new Language("ru")),
          Map.entry(PartialDate.class, new PartialDate.On("2017-05")),
          Map.entry(PartialDate.On.class, new PartialDate.On("2017-05")),
          Map.entry(TermCode.class, new TermCode("02011111000004")),
          Map.entry(
              Field.class,
              Field.of("court", FieldKind.CHOICE, Labels.of(new Language("ru"), "Суд"))),
          Map.entry(RowPair.class, new RowPair(row(2), row(3))));

  private SampleFacts() {}

  private static RowRef row(int line) {
    return new RowRef(new SubjectId(new Bits128(1, 2)), line);
  }

  /// Empty if the record does not accept what its components suggest.
  static Optional<Object> of(Class<?> type) {
    try {
      return Optional.of(value(type));
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Object value(Type type) throws ReflectiveOperationException {
    return switch (type) {
      case Class<?> plain -> plain(plain);
      case ParameterizedType generic -> container(generic);
      default -> throw new IllegalArgumentException("no example of " + type);
    };
  }

  private static Object container(ParameterizedType type) throws ReflectiveOperationException {
    Type[] arguments = type.getActualTypeArguments();
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == List.class) return List.of(value(arguments[0]));
    if (raw == Set.class) return Set.of(value(arguments[0]));
    if (raw == Optional.class) return Optional.of(value(arguments[0]));
    if (raw == Map.class) return new TreeMap<>(Map.of(value(arguments[0]), value(arguments[1])));
    throw new IllegalArgumentException("no example of " + type);
  }

  private static Object plain(Class<?> type) throws ReflectiveOperationException {
    Object known = KNOWN.get(type);
    if (known != null) return known;
    if (type.isEnum()) return type.getEnumConstants()[0];
    if (type.isSealed()) return plain(type.getPermittedSubclasses()[0]);
    if (!type.isRecord()) throw new IllegalArgumentException("no example of " + type);
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) values[i] = value(components[i].getGenericType());
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }
}
