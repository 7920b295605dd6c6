package org.safeconduct.server.site.web;

import java.util.List;
import java.util.regex.Pattern;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.KeptForm;
import org.safeconduct.server.site.Page;

/// The forms that were kept.
public record KeptPage(List<Kept> kept) implements Page {
  private static final Pattern ID = Pattern.compile("-?\\d{1,18}|[a-z]+_[0-9a-z]{25}(\\.\\d+)?|");

  public KeptPage {
    kept = List.copyOf(kept);
  }

  /// One form: what its author typed, and what the form carried along.
  public record Kept(
      String id,
      String action,
      String from,
      String when,
      List<Line> typed,
      List<KeptForm.Field> carried,
      List<Line> files) {
    static Kept of(KeptForm form, Here here) {
      return new Kept(
          form.id(),
          form.action(),
          form.from(),
          here.when(form.at()),
          form.fields().stream().filter(f -> !isCarried(f)).map(f -> Line.of(f, here)).toList(),
          form.fields().stream().filter(Kept::isCarried).toList(),
          form.files().stream().map(f -> Line.of(f, here)).toList());
    }

    /// How the form is sent: as it was.
    public String encoding() {
      return files.isEmpty() ? "application/x-www-form-urlencoded" : "multipart/form-data";
    }

    private static boolean isCarried(KeptForm.Field field) {
      return field.name().startsWith("_") || ID.matcher(field.value()).matches();
    }
  }

  /// One field as it was typed, with its name in the reader's language where we know it.
  public record Line(String name, String label, String value) {
    static Line of(KeptForm.Field field, Here here) {
      String key = "site.kept.field." + field.name();
      return new Line(
          field.name(), here.words().knows(key) ? here.t(key) : field.name(), field.value());
    }

    public int rows() {
      int lines = 1 + value.length() / 80 + (int) value.chars().filter(c -> c == '\n').count();
      return Math.clamp(lines, 1, 24);
    }
  }

  @Override
  public String template() {
    return "site/kept";
  }
}
