package org.safeconduct.server.site.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.site.Tongues;
import org.safeconduct.server.site.Words;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All sentences, read once: `messages/<tag>/<module>.properties`. A further language is a further
/// folder. English stands in for what a language does not have.
@Component
class Bundles implements Tongues {
  private static final String ENGLISH = "en";
  private static final List<String> FIRST = List.of("en", "ru", "fr", "ar", "es", "uk");

  private final Map<String, Words> byTag = new TreeMap<>();

  Bundles() {
    Map<String, Map<String, String>> read = read();
    Map<String, String> english = read.getOrDefault(ENGLISH, Map.of());
    read.forEach((tag, sentences) -> {
      Map<String, String> whole = new HashMap<>(english);
      whole.putAll(sentences);
      byTag.put(tag, new Words(Locale.forLanguageTag(tag), whole));
    });
  }

  /// The first of these languages that we have, else English.
  Words best(List<Locale> wished) {
    for (Locale locale : wished) {
      Words exact = byTag.get(locale.toLanguageTag());
      if (exact != null) return exact;
      Words near = byTag.get(locale.getLanguage());
      if (near != null) return near;
    }
    return english();
  }

  @Override
  public Optional<Words> in(Language language) {
    return Optional.ofNullable(byTag.get(language.tag()));
  }

  private Words english() {
    Words english = byTag.get(ENGLISH);
    return english == null ? new Words(Locale.ENGLISH, Map.of()) : english;
  }

  /// All languages, the first six in their order.
  List<Locale> languages() {
    return byTag.keySet().stream()
        .sorted((a, b) -> Integer.compare(place(a), place(b)))
        .map(Locale::forLanguageTag)
        .toList();
  }

  private static int place(String tag) {
    int place = FIRST.indexOf(tag);
    return place < 0 ? FIRST.size() : place;
  }

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> all = new TreeMap<>();
    try {
      var resources =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*/*.properties");
      for (Resource resource : resources) {
        String[] path = resource.getURL().getPath().split("/", -1);
        all.computeIfAbsent(path[path.length - 2], tag -> new HashMap<>()).putAll(read(resource));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Map<String, String> read(Resource resource) throws IOException {
    Properties properties = new Properties();
    try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, String> sentences = new HashMap<>();
    properties.stringPropertyNames().forEach(k -> sentences.put(k, properties.getProperty(k)));
    return sentences;
  }
}
