package org.safeconduct.server.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.Language;

/// What something is called, once in each language; in the order in which it was given.
public record Labels(@JsonValue List<Label> said) {
  public static final Labels NONE = new Labels(List.of());

  /// One word for it.
  public record Label(Language language, String text) {
    @Override
    public String toString() {
      return "Label[" + language + "]";
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Labels {
    said = said.stream().filter(l -> !l.text().isBlank()).toList();
    if (said.stream().map(Label::language).distinct().count() != said.size()) {
      throw new IllegalArgumentException("two words in one language");
    }
  }

  public static Labels of(Language language, String text) {
    return new Labels(List.of(new Label(language, text)));
  }

  /// The same with a word more, or another one in that language.
  public Labels with(Language language, String text) {
    List<Label> changed = new ArrayList<>(said);
    Label label = new Label(language, text);
    int at = said.stream().map(Label::language).toList().indexOf(language);
    if (at < 0) changed.add(label);
    else changed.set(at, label);
    return new Labels(changed);
  }

  /// These, and of the others' what is in a language that is missing here.
  public Labels orElse(Labels others) {
    Labels all = this;
    for (Label label : others.said) {
      if (all.in(label.language).isEmpty()) all = all.with(label.language, label.text);
    }
    return all;
  }

  public Optional<String> in(Language language) {
    return said.stream().filter(l -> l.language.equals(language)).map(Label::text).findFirst();
  }

  /// For a reader of this language: theirs, or else the first there is; empty where there is none.
  public String best(Language reader) {
    return in(reader).orElse(said.isEmpty() ? "" : said.getFirst().text);
  }

  public boolean none() {
    return said.isEmpty();
  }

  public List<String> texts() {
    return said.stream().map(Label::text).toList();
  }

  @Override
  public String toString() {
    return "Labels" + said;
  }
}
