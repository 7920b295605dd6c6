package org.safeconduct.server.records.web;

import java.util.List;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FormLoss;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// The fields of a kind: what they are called, their order, the retired ones, and adding one.
///
/// @param losses what a form had and could not be taken over
/// @param targets kinds that a link may lead to, by key
/// @param form as typed, if something was wrong with it
public record FieldsPage(
    ScopeId inquiry,
    RecordKind kind,
    String seen,
    Language reading,
    List<FormLoss> losses,
    List<Choice> targets,
    FieldForm form,
    List<FieldError> errors)
    implements Page {

  public String path() {
    return "/inquiries/" + inquiry + "/records/" + kind.id();
  }

  public boolean own() {
    return kind.holder() == Holder.OWN;
  }

  public String name() {
    return kind.name().best(reading);
  }

  public String spoken() {
    return Languages.text(kind.languages());
  }

  public List<Choice> kinds(Here here) {
    return Choice.of(here, FieldKind.class, "records.field");
  }

  public String in(Labels labels, Language language) {
    return labels.in(language).orElse("");
  }

  public String called(Language language, Here here) {
    return language.name(here.words().locale());
  }

  public String typed(List<String> texts, int at) {
    return at < texts.size() ? texts.get(at) : "";
  }

  /// Which question the form lost something of: in its words, or by its key over there.
  public String asked(FormLoss loss) {
    return kind.field(loss.field()).map(field -> field.label().best(reading)).orElse(loss.field());
  }

  public int choices(Field field) {
    return field.choices().size();
  }

  @Override
  public String template() {
    return "records/fields";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
