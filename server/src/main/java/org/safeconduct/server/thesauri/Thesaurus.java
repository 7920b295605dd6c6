package org.safeconduct.server.thesauri;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One list as it ships: its terms in their order, each under the nearest one before it of a lower
/// level. Read once, from `huridocs/<number>.tsv`; see `huridocs/SOURCE.md`.
public final class Thesaurus {
  private static final Map<Integer, Thesaurus> READ = new ConcurrentHashMap<>();
  private static final int FIRST_WORD = 2;

  private final Map<TermCode, Entry> entries;

  /// A term as it ships.
  ///
  /// @param level 0 for the widest
  /// @param words by language; a language that has no word of its own is not in it
  public record Entry(TermCode code, int level, Map<String, String> words) {
    public Entry {
      words = Map.copyOf(words);
    }

    /// In the reader's language, or in English, which every term has.
    public String word(Locale reader) {
      return words.getOrDefault(reader.getLanguage(), words.getOrDefault("en", code.text()));
    }
  }

  private Thesaurus(List<Entry> all) {
    Map<TermCode, Entry> byCode = new LinkedHashMap<>();
    all.forEach(entry -> byCode.put(entry.code(), entry));
    this.entries = Collections.unmodifiableMap(byCode);
  }

  /// @throws IllegalArgumentException if no list of this number ships
  public static Thesaurus number(int list) {
    return READ.computeIfAbsent(list, Thesaurus::read);
  }

  /// Whether a list of this number ships.
  public static boolean ships(int list) {
    return Thesaurus.class.getResource(resource(list)) != null;
  }

  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  public Optional<Entry> at(TermCode code) {
    return Optional.ofNullable(entries.get(code));
  }

  /// What it falls under, the widest first; without itself.
  public List<Entry> above(TermCode code) {
    List<Entry> path = new ArrayList<>();
    for (Entry entry : entries.values()) {
      while (!path.isEmpty() && path.getLast().level() >= entry.level()) path.removeLast();
      if (entry.code().equals(code)) return List.copyOf(path);
      path.add(entry);
    }
    return List.of();
  }

  /// Itself and everything narrower.
  public Set<TermCode> within(TermCode code) {
    Set<TermCode> within = new LinkedHashSet<>(Set.of(code));
    int level = -1;
    for (Entry entry : entries.values()) {
      if (level >= 0 && entry.level() <= level) break;
      if (level >= 0) within.add(entry.code());
      if (entry.code().equals(code)) level = entry.level();
    }
    return within;
  }

  private static Thesaurus read(int list) {
    try (InputStream in = Thesaurus.class.getResourceAsStream(resource(list))) {
      if (in == null) throw new IllegalArgumentException("no list " + list);
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> heads = cells(lines.getFirst());
      return new Thesaurus(lines.stream().skip(1).map(line -> entry(heads, cells(line))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(List<String> heads, List<String> cells) {
    Map<String, String> words = new HashMap<>();
    for (int i = FIRST_WORD; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) words.put(heads.get(i), cells.get(i));
    }
    return new Entry(new TermCode(cells.get(0)), Integer.parseInt(cells.get(1)), words);
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  private static String resource(int list) {
    return String.format(Locale.ROOT, "/huridocs/%02d.tsv", list);
  }
}
