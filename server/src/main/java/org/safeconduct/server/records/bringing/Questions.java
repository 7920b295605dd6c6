package org.safeconduct.server.records.bringing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FormLoss.Why;

/// The types of question that an XLSForm knows, written in small letters with single spaces.
final class Questions {
  private static final Map<String, FieldKind> KINDS =
      Map.ofEntries(
          Map.entry("text", FieldKind.LONG_TEXT),
          Map.entry("string", FieldKind.LONG_TEXT),
          Map.entry("barcode", FieldKind.TEXT),
          Map.entry("phone number", FieldKind.TEXT),
          Map.entry("integer", FieldKind.NUMBER),
          Map.entry("int", FieldKind.NUMBER),
          Map.entry("decimal", FieldKind.NUMBER),
          Map.entry("range", FieldKind.NUMBER),
          Map.entry("date", FieldKind.DATE),
          Map.entry("geopoint", FieldKind.PLACE),
          Map.entry("gps", FieldKind.PLACE),
          Map.entry("location", FieldKind.PLACE),
          Map.entry("acknowledge", FieldKind.YES_NO),
          Map.entry("trigger", FieldKind.YES_NO),
          Map.entry("image", FieldKind.FILE),
          Map.entry("photo", FieldKind.FILE),
          Map.entry("audio", FieldKind.FILE),
          Map.entry("video", FieldKind.FILE),
          Map.entry("file", FieldKind.FILE));

  private static final Set<String> BY_THE_DEVICE =
      Set.of(
          "start",
          "end",
          "today",
          "deviceid",
          "device id",
          "subscriberid",
          "subscriber id",
          "simserial",
          "sim id",
          "phonenumber",
          "username",
          "email",
          "audit",
          "start geopoint",
          "start-geopoint",
          "background audio",
          "background-audio",
          "get start time",
          "get end time",
          "get today",
          "get device id",
          "get sim id",
          "get phone number",
          "start time",
          "end time",
          "imei");

  private Questions() {}

  /// As types and lists are compared: small letters, single spaces.
  static String normal(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
  }

  /// What a question of this type becomes; empty if it becomes nothing, or is not known.
  static Optional<FieldKind> kind(String type) {
    String plain = type.startsWith("add ") ? type.substring(4) : type;
    String asked = plain.endsWith(" prompt") ? plain.substring(0, plain.length() - 7) : plain;
    if (asked.contains("external") || asked.contains("from file")) return Optional.empty();
    if (asked.startsWith("select one ") || asked.startsWith("select1 ")) {
      return Optional.of(FieldKind.CHOICE);
    }
    boolean many =
        asked.startsWith("select multiple ")
            || asked.startsWith("select all that apply ")
            || asked.startsWith("rank ");
    return many ? Optional.of(FieldKind.CHOICES) : Optional.ofNullable(KINDS.get(asked));
  }

  /// Why a question of this type becomes nothing.
  static Optional<Why> left(String type) {
    if (type.equals("note")) return Optional.of(Why.NOTE);
    if (type.equals("calculate") || type.equals("hidden") || type.startsWith("xml-external")) {
      return Optional.of(Why.CALCULATION);
    }
    return BY_THE_DEVICE.contains(type) ? Optional.of(Why.BY_THE_DEVICE) : Optional.empty();
  }

  /// The name of the list that a question chooses from.
  static String list(String type) {
    String said =
        type.replace(" or specify other", "")
            .replace(" or other", "")
            .replaceFirst(
                "^(add )?select (one|multiple|all that apply) (from )?|^select1 |^rank ", "");
    return said.strip();
  }
}
