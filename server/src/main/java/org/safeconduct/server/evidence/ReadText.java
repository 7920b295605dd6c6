package org.safeconduct.server.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitRead;
import org.safeconduct.server.files.Parsed;
import org.safeconduct.server.files.Why;
import org.safeconduct.server.kernel.Language;

/// How a text is kept: its beginning in the fact, for search; the whole, where it is longer, in a
/// sealed file. An inquiry is folded whole, so its facts have to stay small.
final class ReadText {
  /// Characters of a text that search finds.
  static final int FOUND = 16_000;

  private ReadText() {}

  static boolean isLonger(String text) {
    return text.length() > FOUND;
  }

  static ExhibitRead fact(String tool, Parsed parsed, List<Why> unseen) {
    return new ExhibitRead(
        tool,
        parsed.kind(),
        parsed.language().map(ReadText::language).orElse(null),
        parsed.metadata(),
        parsed.places(),
        parsed.marks(),
        paragraphs(beginning(parsed.text())),
        parsed.but().stream().sorted().toList(),
        unseen);
  }

  /// Lines that belong together, without empty ones.
  static List<String> paragraphs(String text) {
    List<String> all = new ArrayList<>();
    for (String paragraph : text.split("\n\\s*\n", -1)) {
      if (!paragraph.isBlank()) all.add(paragraph.strip());
    }
    return all;
  }

  /// Up to the last space, so that no word is cut in two.
  private static String beginning(String text) {
    if (!isLonger(text)) return text;
    int space = Math.max(text.lastIndexOf(' ', FOUND), text.lastIndexOf('\n', FOUND));
    return text.substring(0, space > FOUND / 2 ? space : FOUND - 1);
  }

  private static @Nullable Language language(String code) {
    String tag = Locale.forLanguageTag(code).toLanguageTag();
    return tag.equals("und") ? null : new Language(tag);
  }
}
