package org.safeconduct.server.events.bringing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.events.AllegedPerpetrator;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsFact;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.events.EventsFact.PerpetratorRecorded;
import org.safeconduct.server.events.EventsFact.PlaceRecorded;
import org.safeconduct.server.events.EventsFact.VictimRecorded;
import org.safeconduct.server.events.TypedPeople;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// Weaves rows into an inquiry: a person or place that a row calls exactly as one that is here is
/// that one; anything else is made on the way.
public final class Weaving {
  private static final String CLAIM = "import-act";

  private final ScopeId scope;
  private final Into into;
  private final ActMapping mapping;
  private final Supplier<SubjectId> ids;
  private final Map<String, SubjectId> victims = new HashMap<>();
  private final Map<String, SubjectId> perpetrators = new HashMap<>();
  private final Map<Locality, SubjectId> places = new HashMap<>();

  /// Where rows go.
  ///
  /// @param round how often something was taken back here before: the claims of those stay used
  public record Into(SubjectId batch, SubjectId event, long round) {}

  /// @param here what the inquiry has
  /// @param ids draws one for each thing that is made
  public Weaving(
      ScopeId scope, Events here, Into into, ActMapping mapping, Supplier<SubjectId> ids) {
    this.scope = scope;
    this.into = into;
    this.mapping = mapping;
    this.ids = ids;
    here.victims().forEach((id, v) -> victims.putIfAbsent(v.label(), id));
    here.perpetrators().forEach((id, p) -> perpetrators.putIfAbsent(p.label(), id));
    here.places().forEach((id, p) -> places.putIfAbsent(p.locality(), id));
  }

  /// The act of a row, after what is made for it.
  public List<Draft> drafts(ActRow row) {
    List<Draft> drafts = new ArrayList<>();
    ImportedRow from = new ImportedRow(into.batch(), row.key());
    SubjectId victim = victim(row, from, drafts);
    @Nullable SubjectId perpetrator = perpetrator(row.perpetrator(), from, drafts);
    @Nullable SubjectId place = place(row.place(), from, drafts);
    List<EventsFact> act = new ArrayList<>();
    act.add(
        new ActRecorded(
            into.event(),
            row.type(),
            row.during(),
            List.of(victim),
            place,
            mapping.floor(),
            row.methods(),
            null,
            "",
            row.told(),
            from));
    if (perpetrator != null && mapping.perpetrator() != null) {
      act.add(new InvolvementFound(perpetrator, mapping.perpetrator().degree(), null));
    }
    String claimed = mapping.name() + "/" + into.round() + "/" + row.key();
    drafts.add(new Draft(scope, ids.get(), Seen.NOTHING, act, List.of(new Claim(CLAIM, claimed))));
    return drafts;
  }

  private SubjectId victim(ActRow row, ImportedRow from, List<Draft> drafts) {
    return victims.computeIfAbsent(
        row.pseudonym(),
        pseudonym ->
            made(new VictimRecorded(pseudonym, null, TypedPeople.INDIVIDUAL, null, from), drafts));
  }

  private @Nullable SubjectId perpetrator(
      @Nullable PerpetratorRecorded who, ImportedRow from, List<Draft> drafts) {
    if (who == null) return null;
    String label = AllegedPerpetrator.label(who);
    return perpetrators.computeIfAbsent(
        label,
        _ -> made(new PerpetratorRecorded(who.office(), who.unit(), who.type(), from), drafts));
  }

  private @Nullable SubjectId place(
      @Nullable Locality where, ImportedRow from, List<Draft> drafts) {
    if (where == null) return null;
    return places.computeIfAbsent(
        where, locality -> made(new PlaceRecorded(locality, from), drafts));
  }

  private SubjectId made(EventsFact fact, List<Draft> drafts) {
    SubjectId id = ids.get();
    drafts.add(Draft.of(scope, id, Seen.NOTHING, fact));
    return id;
  }
}
