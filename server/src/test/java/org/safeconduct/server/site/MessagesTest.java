package org.safeconduct.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final List<String> LANGUAGES = List.of("en", "ru", "fr", "ar", "es", "uk");
  private static final Pattern KEY =
      Pattern.compile(
          "(?:here\\.t\\(|here\\.text\\(|label = |hint = |none = )\"([a-z][a-z0-9.-]+)\"");

  @Test
  void hasEverySentenceInSixLanguages() throws IOException {
    Map<String, Set<String>> missing = new TreeMap<>();
    Set<String> english = sentences("en").stringPropertyNames();
    for (String language : LANGUAGES) {
      Set<String> theirs = sentences(language).stringPropertyNames();
      Set<String> absent = new TreeSet<>(english);
      absent.removeAll(theirs);
      if (!absent.isEmpty()) missing.put(language + " lacks", absent);
      Set<String> stray = new TreeSet<>(theirs);
      stray.removeAll(english);
      if (!stray.isEmpty()) missing.put(language + " alone has", stray);
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everySentenceIsWellFormedAndTakesTheSameArguments() throws IOException {
    List<String> wrong = new ArrayList<>();
    Properties english = sentences("en");
    for (String language : LANGUAGES) {
      Properties theirs = sentences(language);
      for (String key : theirs.stringPropertyNames()) {
        Set<String> wanted = arguments(english.getProperty(key, ""), Locale.ENGLISH);
        Set<String> has = arguments(theirs.getProperty(key), Locale.forLanguageTag(language));
        if (!wanted.equals(has)) wrong.add(language + " " + key + " " + wanted + " " + has);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyKeyThatATemplateNamesHasASentence() throws IOException {
    Set<String> english = sentences("en").stringPropertyNames();
    Set<String> unknown = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
        KEY.matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .filter(key -> key.contains(".") && !key.endsWith(".") && !english.contains(key))
            .forEach(unknown::add);
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static Set<String> arguments(String sentence, Locale locale) {
    if (!sentence.contains("{")) return Set.of();
    return new TreeSet<>(new MessageFormat(sentence, locale).getArgumentNames());
  }

  private static Properties sentences(String language) throws IOException {
    Properties all = new Properties();
    try (Stream<Path> files = Files.list(MESSAGES.resolve(language))) {
      for (Path file : files.toList()) {
        try (Reader reader = Files.newBufferedReader(file)) {
          all.load(reader);
        }
      }
    }
    return all;
  }
}
