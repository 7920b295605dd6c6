package org.safeconduct.server.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.site.Words;

/// The sentences of the pages, in English, for a verb: what is wrong is said in the same words here
/// and there.
final class English {
  private static final Map<String, Words> READ = new ConcurrentHashMap<>();

  private English() {}

  static String text(String key, Object... arguments) {
    String module = key.substring(0, key.indexOf('.'));
    return READ.computeIfAbsent(module, English::words).text(key, arguments);
  }

  static String text(Refusal no) {
    return text(no.key(), no.arguments().toArray());
  }

  private static Words words(String module) {
    String file = "/messages/en/" + module + ".properties";
    Properties read = new Properties();
    try (var stream = English.class.getResourceAsStream(file)) {
      if (stream != null) {
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
        read.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sentences = new HashMap<>();
    read.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
    return new Words(Locale.ENGLISH, sentences);
  }
}
