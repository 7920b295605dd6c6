package org.safeconduct.server.exchange.martus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.exchange.BroughtFile;
import org.safeconduct.server.exchange.Keys;
import org.safeconduct.server.exchange.Reading;
import org.safeconduct.server.exchange.Trouble.Why;
import org.safeconduct.server.exchange.Troubles;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Arriving;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.Value;

/// Reads bulletins that Martus exported as XML, and its form templates (`.mct`). Bulletins are
/// entries of one kind with the fields of all of them; a template is a kind without entries.
/// Attachments are named in the XML and lie elsewhere; a template's signature is not checked.
public final class MartusReader {
  private static final Language ENGLISH = new Language("en");
  private static final String BULLETINS = Keys.of("martus", "bulletin");
  private static final String ATTACHMENTS = Keys.of("martus", "attachments");
  private static final int KEY = 32;

  private final String source;
  private final List<BroughtFile> files;
  private final Troubles troubles = new Troubles();
  private final Map<String, FieldSpec> specs = new LinkedHashMap<>();
  private final List<Sketch> templates = new ArrayList<>();
  private final List<Arriving> entries = new ArrayList<>();

  private MartusReader(String source, List<BroughtFile> files) {
    this.source = source;
    this.files = files;
  }

  public static Reading read(String source, List<BroughtFile> files) {
    MartusReader reader = new MartusReader(source, files);
    for (BroughtFile file : files) {
      List<byte[]> sections = MartusTemplate.sections(file.content());
      if (sections.isEmpty()) reader.bulletins(file);
      else reader.template(file, sections);
    }
    return reader.troubles.or(reader::incoming);
  }

  private Optional<Element> element(BroughtFile file, byte[] xml) {
    try {
      return Optional.of(Element.read(xml));
    } catch (Element.NotXml e) {
      troubles.add(file.name(), Integer.toString(e.line()), Why.NOT_XML);
      return Optional.empty();
    }
  }

  private void template(BroughtFile file, List<byte[]> sections) {
    Map<String, FieldSpec> own = new LinkedHashMap<>();
    for (byte[] section : sections) {
      element(file, section).ifPresent(fields -> specs(file, fields, own));
    }
    String name = file.name().replaceFirst("[.]mct$", "");
    templates.add(
        Sketch.own(
            Keys.of("martus-template", name),
            Labels.of(ENGLISH, name),
            List.of(ENGLISH),
            own.values().stream().map(FieldSpec::field).toList()));
  }

  private void bulletins(BroughtFile file) {
    Optional<Element> root = element(file, file.content());
    if (root.isEmpty()) return;
    List<Element> bulletins =
        root.get().name().equals("MartusBulletin")
            ? List.of(root.get())
            : root.get().all("MartusBulletin");
    if (bulletins.isEmpty()) troubles.add(file.name(), "", Why.NOT_OF_THIS_KIND);
    bulletins.forEach(bulletin -> bulletin(file, bulletin));
  }

  private void bulletin(BroughtFile file, Element bulletin) {
    Map<String, FieldSpec> own = new LinkedHashMap<>();
    bulletin.one("MainFieldSpecs").ifPresent(fields -> specs(file, fields, own));
    bulletin.one("PrivateFieldSpecs").ifPresent(fields -> specs(file, fields, own));
    for (FieldSpec spec : own.values()) {
      FieldSpec known = specs.putIfAbsent(spec.tag(), spec);
      if (known != null && known.field().kind() != spec.field().kind()) {
        troubles.add(file.name(), Integer.toString(bulletin.line()), Why.TYPE_DIFFERS);
      } else if (known != null) {
        specs.put(spec.tag(), both(known, spec));
      }
    }
    bulletin.one("FieldValues").ifPresent(values -> entry(file, bulletin, values, own));
  }

  /// The same field in two bulletins offers what either offers.
  private static FieldSpec both(FieldSpec known, FieldSpec spec) {
    if (known.field().kind() != FieldKind.CHOICE) return known;
    List<Field.Option> all = new ArrayList<>(known.field().choices());
    spec.field().choices().stream()
        .filter(o -> known.field().option(o.code()).isEmpty())
        .forEach(all::add);
    return new FieldSpec(
        known.tag(), known.type(), known.field().choosingFrom(all), known.columns());
  }

  private void specs(BroughtFile file, Element fields, Map<String, FieldSpec> own) {
    for (Element spec : fields.all("Field")) {
      String type = spec.attribute("type");
      if (!FieldSpec.holds(type)) continue;
      String line = Integer.toString(spec.line());
      Optional<FieldKind> kind = FieldSpec.kind(type);
      if (kind.isEmpty()) {
        troubles.add(file.name(), line, Why.UNKNOWN_TYPE);
      } else if (spec.text("Tag").isEmpty()) {
        troubles.add(file.name(), line, Why.NO_ID);
      } else if (own.containsKey(spec.text("Tag"))) {
        troubles.add(file.name(), line, Why.FIELD_TWICE);
      } else if (FieldSpec.choices(spec).distinct().count() != FieldSpec.choices(spec).count()) {
        troubles.add(file.name(), line, Why.CHOICE_TWICE);
      } else {
        own.put(spec.text("Tag"), FieldSpec.of(spec, kind.get()));
      }
    }
  }

  private void entry(
      BroughtFile file, Element bulletin, Element values, Map<String, FieldSpec> own) {
    List<FieldValue> said = new ArrayList<>();
    Set<String> attachments = new LinkedHashSet<>();
    for (Element child : values.children()) {
      if (child.name().endsWith("AttachmentList")) {
        child.all("Attachment").forEach(a -> attachments.add(a.text("Filename")));
      }
      FieldSpec spec = own.get(child.attribute("tag"));
      if (spec == null || child.one("Value").isEmpty()) continue;
      try {
        spec.value(child.one("Value").get())
            .ifPresent(value -> said.add(new FieldValue(spec.field().key(), value)));
      } catch (IllegalArgumentException e) {
        Why why = spec.field().kind() == FieldKind.DATE ? Why.NOT_A_DATE : Why.NOT_OF_THIS_KIND;
        troubles.add(file.name(), Integer.toString(child.line()), why);
      }
    }
    if (!attachments.isEmpty()) {
      said.add(new FieldValue(ATTACHMENTS, new Value.Words(null, List.copyOf(attachments))));
    }
    entries.add(new Arriving(BULLETINS, key(bulletin, said), title(said), said, List.of()));
  }

  /// Martus's own id where the export has it; else the digest of what the bulletin says.
  private static String key(Element bulletin, List<FieldValue> said) {
    for (String id : List.of("LocalId", "BulletinLocalId")) {
      String text = bulletin.one("BulletinMetaData").map(m -> m.text(id)).orElse("");
      if (!text.isEmpty()) return text;
    }
    StringBuilder all = new StringBuilder();
    for (FieldValue value : said) {
      all.append(value.field()).append('=').append(text(value.value())).append('\n');
    }
    return Digest.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).hex().substring(0, KEY);
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Words words -> String.join("\n", words.paragraphs());
      case Value.When when -> when.date().toString();
      case Value.Answer answer -> Boolean.toString(answer.yes());
      case Value.Chosen chosen -> chosen.code();
      case Value.Amount amount -> amount.decimal();
      case Value.Linked _, Value.Where _, Value.Attached _ -> "";
    };
  }

  private static Labels title(List<FieldValue> said) {
    for (String tag : List.of("title", "summary", "entrydate")) {
      for (FieldValue value : said) {
        if (value.field().equals(Keys.of("martus", tag))) {
          return Labels.of(ENGLISH, text(value.value()).lines().findFirst().orElse(""));
        }
      }
    }
    return Labels.of(ENGLISH, "Bulletin");
  }

  private Incoming incoming() {
    List<Sketch> kinds = new ArrayList<>(templates);
    if (!entries.isEmpty()) {
      List<Field> fields = new ArrayList<>(specs.values().stream().map(FieldSpec::field).toList());
      fields.add(
          Field.of(ATTACHMENTS, FieldKind.LONG_TEXT, Labels.of(ENGLISH, "Attachments, by name")));
      kinds.add(
          Sketch.own(BULLETINS, Labels.of(ENGLISH, "Martus bulletin"), List.of(ENGLISH), fields));
    }
    String name = files.stream().map(BroughtFile::name).collect(Collectors.joining(", "));
    return new Incoming(source, name, BroughtFile.digest(files), kinds, entries);
  }
}
