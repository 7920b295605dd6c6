package org.safeconduct.server.events.web;

import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.events.Voices;
import org.safeconduct.server.events.Voices.Kind;
import org.safeconduct.server.events.Voices.Voice;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.testimony.Account;

/// What an inquiry has that can speak of an event or an act, by the names that people know it by.
final class Sources {
  /// A list to choose from holds no more exhibits than this, the newest.
  private static final int MOST_EXHIBITS = 300;

  private final Chronicle inquiry;
  private final Voices voices;
  private final Witnesses witnesses;
  private final Here here;

  Sources(Chronicle inquiry, Voices voices, Here here) {
    this.inquiry = inquiry;
    this.voices = voices;
    this.witnesses = Witnesses.of(inquiry);
    this.here = here;
  }

  /// Its page and what it is called. Empty path and label where it is not there.
  Said.Link link(SubjectId id) {
    return voices
        .at(id)
        .map(v ->
            new Said.Link("/inquiries/" + inquiry.scope() + "/" + kind(v) + "s/" + id, label(v)))
        .orElse(new Said.Link("", ""));
  }

  String kind(Voice voice) {
    return voice.kind().word();
  }

  /// All of them, the newest exhibits last.
  List<Choice> choices() {
    List<Voice> all = List.copyOf(voices.byId().values());
    long exhibits = all.stream().filter(v -> v.kind() == Kind.EXHIBIT).count();
    long left = Math.max(0, exhibits - MOST_EXHIBITS);
    return Stream.concat(
            all.stream().filter(v -> v.kind() != Kind.EXHIBIT),
            all.stream().filter(v -> v.kind() == Kind.EXHIBIT).skip(left))
        .map(v -> new Choice(v.id().toString(), label(v)))
        .toList();
  }

  private String label(Voice voice) {
    Chronicle subject = inquiry.about(voice.id());
    return switch (voice.kind()) {
      case ACCOUNT -> Account.of(subject).map(this::account).orElse("");
      case STATEMENT -> Statement.of(subject).map(this::statement).orElse("");
      case EXHIBIT -> Exhibit.of(subject).map(Exhibit::label).orElse("");
    };
  }

  private String account(Account account) {
    return here.t(
        "events.source.account",
        witnesses.at(account.witness()).map(w -> w.number().toString()).orElse(""),
        here.t("testimony.kind." + account.kind().word()),
        account.paragraphs().size());
  }

  private String statement(Statement statement) {
    return statement.speaker() + ", " + here.date(statement.saidOn());
  }
}
