package org.safeconduct.server.dossier.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.dossier.Shelf;
import org.safeconduct.server.dossier.What;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.source.Statement;

/// What the things of an inquiry are called and where each is looked at.
record Items(ScopeId inquiry, Shelf shelf, Here here) {

  String name(SubjectId item) {
    Events events = shelf.events();
    Optional<What> what = shelf.what(item);
    if (what.isEmpty()) return here.t("dossier.item.gone");
    return switch (what.get()) {
      case ACCOUNT -> here.t("dossier.item.account", number(there(shelf.account(item)).witness()));
      case EXHIBIT -> there(shelf.exhibit(item)).label();
      case STATEMENT -> label(there(shelf.statements().at(item)));
      case SOURCE -> at(shelf.sources().get(item)).name();
      case EVENT -> at(events.events().get(item)).title();
      case ACT ->
          here.t("dossier.item.act", here.date(at(events.acts().get(item)).recorded().during()));
      case HARMED -> at(events.victims().get(item)).label();
      case ALLEGED -> at(events.perpetrators().get(item)).label();
      case ENTRY ->
          at(shelf.entries().get(item))
              .title()
              .best(new Language(here.words().locale().getLanguage()));
    };
  }

  String path(SubjectId item) {
    Optional<What> what = shelf.what(item);
    String path = "/inquiries/" + inquiry;
    if (what.isEmpty()) return path;
    return switch (what.get()) {
      case ACCOUNT -> path + "/accounts/" + item;
      case EXHIBIT -> path + "/exhibits/" + item;
      case STATEMENT -> path + "/statements/" + item;
      case SOURCE -> path + "/sources/" + item;
      case EVENT -> path + "/events/" + item;
      case ACT -> path + "/acts/" + item;
      case HARMED, ALLEGED -> path + "/people/" + item;
      case ENTRY -> path + "/records/" + at(shelf.entries().get(item)).kind() + "/" + item;
    };
  }

  String number(@Nullable SubjectId witness) {
    return witness == null
        ? ""
        : shelf.witnesses().at(witness).map(w -> w.number().toString()).orElse("");
  }

  static String label(Statement statement) {
    String key = statement.row() == null ? "" : statement.row().key() + " · ";
    return key + statement.speaker();
  }

  private static <T> T there(Optional<T> one) {
    return one.orElseThrow();
  }

  private static <T> T at(@Nullable T one) {
    return Objects.requireNonNull(one);
  }
}
