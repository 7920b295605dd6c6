package org.safeconduct.server.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKeys;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.RecordsDesk;
import org.safeconduct.server.records.RecordsFact.OfKind;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// What the pages of a kind have in common: finding it, saying something of it.
@Component
class Changes {
  private final RecordsDesk desk;

  Changes(RecordsDesk desk) {
    this.desk = desk;
  }

  /// A kind as it was read.
  record At(ScopeId inquiry, RecordKind kind, Chronicle chronicle) {
    String path() {
      return "/inquiries/" + inquiry + "/records/" + kind.id();
    }

    String seen() {
      return chronicle.seen(kind.id()).toString();
    }

    @Override
    public String toString() {
      return "At[" + kind + "]";
    }
  }

  /// @throws NotHere if this member has no such kind
  At at(Unlocked unlocked, ScopeId inquiry, SubjectId kind) {
    Chronicle chronicle = desk.read(unlocked, inquiry, kind).orElseThrow(NotHere::new);
    RecordKind known = RecordKind.of(chronicle).orElseThrow(NotHere::new);
    return new At(inquiry, known, chronicle);
  }

  /// Where a change leads, and the page again if it may not be.
  record Way(String to, Function<List<FieldError>, Page> again) {}

  Answer say(Unlocked unlocked, At at, String seen, OfKind fact, Way way) {
    Go there = Go.to(way.to);
    try {
      Outcome outcome =
          desk.change(unlocked, at.inquiry, at.kind.id(), Typed.seen(seen), fact)
              .orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> there.saying("records.done.changed");
        case Outcome.Conflict _ -> there.saying("records.done.meanwhile");
        case Outcome.Refused(var no) -> way.again.apply(List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return way.again.apply(List.of(FieldError.of(no.refusal())));
    }
  }

  /// Texts typed side by side, one for each language; what was said in others stays.
  static Labels labels(Labels before, List<Language> languages, List<String> typed) {
    Labels labels =
        new Labels(before.said().stream().filter(l -> !languages.contains(l.language())).toList());
    for (int at = 0; at < Math.min(languages.size(), typed.size()); at++) {
      if (!typed.get(at).isBlank()) labels = labels.with(languages.get(at), typed.get(at).strip());
    }
    return labels;
  }

  /// A field by its number.
  static Field field(At at, String number) {
    return at.kind.numbered(number).orElseThrow(NotHere::new);
  }

  /// A choice by its place in its field.
  static Field.Option option(Field field, String place) {
    return field.choices().stream()
        .skip(place.matches("\\d{1,6}") ? Integer.parseInt(place) : Integer.MAX_VALUE)
        .findFirst()
        .orElseThrow(NotHere::new);
  }

  /// Choices typed one a line, in the first language of a kind.
  static List<Field.Option> options(RecordKind kind, String typed, List<Field.Option> there) {
    List<Field.Option> options = new ArrayList<>(there);
    int before = options.size();
    for (String line : typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      String code = FieldKeys.of(line, c -> options.stream().anyMatch(o -> o.code().equals(c)));
      options.add(Field.Option.of(code, Labels.of(kind.languages().getFirst(), line)));
    }
    return options.subList(before, options.size());
  }
}
