package org.safeconduct.packet;

import java.util.HexFormat;
import java.util.StringJoiner;

/// The verdict, or a refusal, as one line of JSON.
final class VerdictJson {

  private final Verdict verdict;

  VerdictJson(Verdict verdict) {
    this.verdict = verdict;
  }

  String text() {
    Description description = verdict.description();
    StringJoiner facts = new StringJoiner(",", "[", "]");
    verdict.checked().forEach(fact -> facts.add(fact(fact)));
    StringJoiner lines = new StringJoiner(",", "[", "]");
    verdict.lines().forEach(line -> lines.add(quoted(line)));
    return new StringJoiner(",", "{", "}")
        .add("\"proved\":true")
        .add("\"rootCompared\":" + verdict.rootCompared())
        .add("\"root\":" + quoted(verdict.rootFingerprint()))
        .add("\"origin\":" + quoted(description.origin()))
        .add("\"treeSize\":" + verdict.treeSize())
        .add("\"claims\":" + quoted(description.completeness().text()))
        .add("\"order\":true,\"time\":false")
        .add("\"mlDsa44\":" + verdict.mlDsa())
        .add("\"exhibits\":" + verdict.exhibits())
        .add("\"documents\":" + description.documents().size())
        .add("\"facts\":" + facts)
        .add("\"packet\":" + fact(verdict.filed()))
        .add("\"lines\":" + lines)
        .toString();
  }

  private static String fact(CheckedFact fact) {
    return new StringJoiner(",", "{", "}")
        .add("\"index\":" + fact.index())
        .add("\"seq\":" + fact.seq())
        .add("\"author\":" + quoted(fact.author()))
        .add("\"type\":" + fact.type().map(VerdictJson::quoted).orElse("null"))
        .add("\"whole\":" + fact.whole())
        .add("\"parts\":" + fact.parts())
        .toString();
  }

  static String refusal(PacketRefused refused) {
    return new StringJoiner(",", "{", "}")
        .add("\"proved\":false")
        .add("\"file\":" + quoted(refused.file()))
        .add("\"what\":" + quoted(refused.what()))
        .add("\"expected\":" + quoted(refused.expected()))
        .add("\"found\":" + quoted(refused.found()))
        .toString();
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        default ->
            json.append(c < 0x20 || c > 0x7e ? "\\u" + HexFormat.of().toHexDigits(c) : "" + c);
      }
    }
    return json.append('"').toString();
  }
}
