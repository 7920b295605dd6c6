package org.safeconduct.server.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeconduct.estimate.table.Column;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.batches.Underway;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.BroughtTable;
import org.safeconduct.server.records.EntryImportDesk;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Misfit;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.records.Plan;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.RecordsFact.TableMapped;
import org.safeconduct.server.records.TablesDesk;
import org.safeconduct.server.records.TakingIn;
import org.safeconduct.server.records.bringing.EntryTable;
import org.safeconduct.server.records.bringing.Guessed;
import org.safeconduct.server.records.bringing.Use;
import org.safeconduct.server.records.web.Changes.At;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.UnlockedJob;
import org.safeconduct.server.team.UnlockedJobs;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A table is looked at and taken in: what its columns become is offered, confirmed, remembered.
@Controller
class TableController {
  private static final int EXAMPLES = 3;
  private static final int MOST_MISFITS = 200;

  private final Changes changes;
  private final TablesDesk tables;
  private final EntryImportDesk imports;
  private final UnlockedJobs jobs;
  private final Search search;

  TableController(
      Changes changes,
      TablesDesk tables,
      EntryImportDesk imports,
      UnlockedJobs jobs,
      Search search) {
    this.changes = changes;
    this.tables = tables;
    this.imports = imports;
    this.jobs = jobs;
    this.search = search;
  }

  /// A table as it was read.
  private record Read(At at, BroughtTable brought, Table table) {
    RecordKind kind() {
      return at.kind();
    }

    @Override
    public String toString() {
      return "Read[" + brought.id() + "]";
    }
  }

  /// What taking it in would come to.
  private record Looked(List<Use> uses, Optional<Plan.Tally> tally, List<Misfit> misfits) {
    Looked {
      uses = List.copyOf(uses);
      misfits = List.copyOf(misfits);
    }
  }

  @GetMapping("/inquiries/{inquiry}/records/{kind}/tables/{table}")
  TablePage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable SubjectId table,
      Here here) {
    Read read = read(unlocked, inquiry, kind, table);
    Looked offered = new Looked(offered(read), Optional.empty(), List.of());
    return page(unlocked, read, offered, here, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/tables/{table}")
  Answer look(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable SubjectId table,
      TableForm form,
      Here here) {
    Read read = read(unlocked, inquiry, kind, table);
    List<Use> uses = form.use().stream().map(Use::parse).toList();
    if (uses.size() != read.table().names().size()) throw new NotHere();
    EntryTable entries = EntryTable.read(read.table(), read.kind(), uses);
    if (!entries.misfits().isEmpty()) {
      Looked wrong = new Looked(uses, Optional.empty(), entries.misfits());
      return page(unlocked, read, wrong, here, List.of());
    }
    Incoming incoming = entries.incoming(Digest.fromHex(read.brought().brought().digest()));
    try {
      Plan plan = imports.plan(unlocked, inquiry, incoming).orElseThrow(NotHere::new);
      return form.intent().equals("take") && !(plan instanceof Plan.Unfit)
          ? taken(unlocked, read, entries, incoming)
          : page(unlocked, read, looked(uses, plan), here, List.of());
    } catch (Refused no) {
      Looked again = new Looked(uses, Optional.empty(), List.of());
      return page(unlocked, read, again, here, List.of(FieldError.of(no.refusal())));
    }
  }

  private static Looked looked(List<Use> uses, Plan plan) {
    return switch (plan) {
      case Plan.Ready(var _, var tally, var _) -> new Looked(uses, Optional.of(tally), List.of());
      case Plan.NothingNew(var tally) -> new Looked(uses, Optional.of(tally), List.of());
      case Plan.Unfit(var misfits) -> new Looked(uses, Optional.empty(), misfits);
    };
  }

  private Answer taken(Unlocked unlocked, Read read, EntryTable entries, Incoming incoming) {
    ScopeId inquiry = read.at().inquiry();
    List<String> uses = entries.uses().stream().map(Use::toString).toList();
    Outcome outcome =
        tables
            .map(
                unlocked,
                inquiry,
                read.kind().id(),
                new TablesDesk.Mapped(read.table().names(), uses))
            .orElseThrow(NotHere::new);
    Go there = Go.to(path(read));
    return switch (outcome) {
      case Outcome.Written _ -> {
        SubjectId table = read.brought().id();
        TakingIn work = new TakingIn(imports, inquiry, incoming);
        jobs.begin(unlocked, Underway.name(inquiry, table.toString()), work);
        yield there;
      }
      case Outcome.Conflict _ -> there.saying("records.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private static String path(Read read) {
    return read.at().path() + "/tables/" + read.brought().id();
  }

  private Read read(Unlocked unlocked, ScopeId inquiry, SubjectId kind, SubjectId table) {
    At at = changes.at(unlocked, inquiry, kind);
    BroughtTable brought =
        tables
            .read(unlocked, inquiry, table)
            .filter(t -> t.brought().kind().equals(kind))
            .orElseThrow(NotHere::new);
    Table rows = tables.rows(unlocked, inquiry, brought).orElseThrow(NotHere::new);
    return new Read(at, brought, rows);
  }

  /// As such a table was read before, or as it seems to be.
  private static List<Use> offered(Read read) {
    return read.at().chronicle().live(TableMapped.class).reversed().stream()
        .map(told -> told.fact())
        .filter(mapped -> mapped.columns().equals(read.table().names()))
        .findFirst()
        .map(mapped -> mapped.uses().stream().map(Use::parse).toList())
        .orElseGet(() -> Guessed.of(read.table(), read.kind()));
  }

  private TablePage page(
      Unlocked unlocked, Read read, Looked looked, Here here, List<FieldError> errors) {
    ScopeId inquiry = read.at().inquiry();
    UnlockedJobs.Name name = Underway.name(inquiry, read.brought().id().toString());
    boolean now = jobs.isGoing(name);
    Optional<UnlockedJob.Progress> progress = jobs.progress(name);
    Language reading = read.kind().reading(Optional.empty(), OwnFieldsDesk.page(here));
    return new TablePage(
        inquiry,
        read.kind().id(),
        read.brought().id(),
        read.kind().name().best(reading),
        read.brought().brought().name(),
        read.table().rows(),
        columns(read.table(), looked.uses()),
        uses(read.kind(), reading, here),
        looked.tally(),
        looked.misfits().stream().limit(MOST_MISFITS).toList(),
        Math.max(0, looked.misfits().size() - MOST_MISFITS),
        new TablePage.Going(
            now,
            progress.map(UnlockedJob.Progress::done).orElse(0L),
            progress.map(UnlockedJob.Progress::of).orElse(0L),
            jobs.failed(name)),
        batch(unlocked, read),
        errors);
  }

  private static List<TablePage.Column> columns(Table table, List<Use> uses) {
    List<TablePage.Column> columns = new ArrayList<>();
    for (int at = 0; at < uses.size(); at++) {
      Column column = table.column(table.names().get(at));
      String examples =
          IntStream.range(0, Math.min(EXAMPLES, column.distinct()))
              .mapToObj(column::value)
              .map(v -> v.length() <= 60 ? v : v.substring(0, 60) + "…")
              .collect(Collectors.joining(" · "));
      columns.add(new TablePage.Column(column.name(), examples, uses.get(at).toString()));
    }
    return columns;
  }

  private static List<Choice> uses(RecordKind kind, Language reading, Here here) {
    List<Choice> uses = new ArrayList<>();
    uses.add(new Choice("", here.t("records.use.left-out")));
    uses.add(new Choice("key", here.t("records.use.key")));
    for (Language language : kind.languages()) {
      String name = language.name(here.words().locale());
      uses.add(new Choice("title/" + language, here.t("records.use.title", name)));
    }
    for (Field field : kind.fields()) {
      String label = field.label().best(reading);
      if (!field.kind().isWritten()) {
        uses.add(new Choice("field/" + field.key(), label));
        continue;
      }
      for (Language language : kind.languages()) {
        String name = language.name(here.words().locale());
        uses.add(new Choice("field/" + field.key() + "/" + language, label + " (" + name + ")"));
      }
    }
    for (FieldKind takes : FieldKind.values()) {
      if (takes == FieldKind.FILE) continue;
      String what = here.t("records.field." + takes.word());
      uses.add(new Choice("new/" + takes.word(), here.t("records.use.new", what)));
    }
    return uses;
  }

  /// What came of this file, once something stands.
  private String batch(Unlocked unlocked, Read read) {
    Query query =
        Query.list("batch")
            .inScope(read.at().inquiry())
            .pointingTo("digest/" + read.brought().brought().digest());
    return search.find(unlocked, query, EntriesController.LIST).hits().stream()
        .filter(hit -> !hit.row().state().equals("taken-back"))
        .findFirst()
        .map(hit -> "/inquiries/" + hit.scope() + "/batches/" + hit.row().subject())
        .orElse("");
  }
}
