package org.safeconduct.server.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.journal.reading.Reading;
import org.safeconduct.server.journal.reading.Reading.Opened;
import org.safeconduct.server.journal.trail.Trail;
import org.safeconduct.server.journal.writing.Writing;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.Unlocked;

/// The journal of a founded house, open.
final class Rooms implements AutoCloseable {
  private final Means means;
  private final Trail trail;
  private final Reading record;
  private final Reading visits;
  private final Writing writing;

  Rooms(Means means) {
    this.means = means;
    this.trail = new Trail(means);
    this.record = new Reading(means.record(), means.codec(), means.alarm());
    this.visits = new Reading(means.trail(), means.codec(), means.alarm());
    this.writing = new Writing(means, this::conflict);
  }

  Means means() {
    return means;
  }

  Trail trail() {
    return trail;
  }

  Writing writing() {
    return writing;
  }

  Reading record() {
    return record;
  }

  /// One scope of one of the logs, for one reader, after the visit is durable.
  Optional<Chronicle> open(
      Log log, Unlocked unlocked, ScopeId scope, Optional<SubjectId> subject, Purpose purpose) {
    Reading reading = log == means.record() ? record : visits;
    Optional<ScopeKeys> keys = means.vault().open(unlocked, scope);
    if (keys.isEmpty()) return Optional.empty();
    try (ScopeKeys mine = keys.get()) {
      Optional<Opened> opened = reading.opened(mine);
      if (opened.isEmpty()) return Optional.empty();
      Chronicle chronicle =
          subject
              .map(one -> reading.subject(mine, one, opened.get()))
              .orElseGet(() -> reading.whole(mine, opened.get()));
      if (chronicle.entries().isEmpty()) return Optional.empty();
      trail.visit(opened.get().home(), unlocked.member(), List.of(scope), purpose);
      return Optional.of(chronicle);
    }
  }

  /// A file's key, after the visit is durable.
  Optional<Secret> openFile(Unlocked unlocked, ScopeId scope, BodyId file, Purpose purpose) {
    if (!means.record().read().hasExhibit(file)) return Optional.empty();
    Optional<ScopeKeys> keys = means.vault().open(unlocked, scope);
    if (keys.isEmpty()) return Optional.empty();
    try (ScopeKeys mine = keys.get()) {
      Optional<Opened> opened = record.opened(mine);
      Optional<Secret> key = mine.unwrap(file);
      if (opened.isPresent() && key.isPresent()) {
        trail.visit(opened.get().home(), unlocked.member(), List.of(scope), purpose);
      }
      return key;
    }
  }

  private Outcome.Conflict conflict(Unlocked unlocked, Draft draft) {
    List<Told<Fact>> since = new ArrayList<>();
    open(means.record(), unlocked, draft.scope(), Optional.of(draft.subject()), Purpose.WORK)
        .ifPresent(now ->
            now.entries()
                .forEach(entry -> {
                  if (entry instanceof Entry.Open(var told)
                      && told.ref().seq() > draft.seen().seq()) {
                    since.add(told);
                  }
                }));
    return new Outcome.Conflict(draft, since);
  }

  @Override
  public void close() {
    means.record().close();
    means.trail().close();
  }
}
