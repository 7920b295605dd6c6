package org.safeconduct.server.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.records.EntryImportDesk;
import org.safeconduct.server.records.EntryImportDesk.Imported;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Misfit;
import org.safeconduct.server.records.Plan;

/// Entries brought in from the command line, wherever they come from: says what was taken in, or
/// everything that does not fit.
record EntriesImport(Into into) {

  /// @param check whether nothing is to be written
  /// @return what came of it, by name and number; `wrong` is there only if something is
  Map<String, Object> take(Incoming incoming, boolean check) {
    return check ? looked(incoming) : taken(incoming);
  }

  private Map<String, Object> looked(Incoming incoming) {
    Plan plan =
        desk().plan(into.member(), into.inquiry(), incoming).orElseThrow(EntriesImport::noInquiry);
    return switch (plan) {
      case Plan.Ready ready -> said(ready.tally());
      case Plan.NothingNew(Plan.Tally tally) -> said(tally);
      case Plan.Unfit(List<Misfit> misfits) -> unfit(misfits);
    };
  }

  private Map<String, Object> taken(Incoming incoming) {
    Imported imported =
        desk()
            .take(
                into.member(),
                into.inquiry(),
                incoming,
                (done, of) -> into.progress().step(() -> "part " + done + " of " + of))
            .orElseThrow(EntriesImport::noInquiry);
    return switch (imported) {
      case Imported.TakenIn(var batch, Plan.Tally tally) -> {
        Map<String, Object> said = said(tally);
        said.put("batch", batch.toString());
        yield said;
      }
      case Imported.NothingNew(Plan.Tally tally) -> said(tally);
      case Imported.Unfit(Plan.Unfit unfit) -> unfit(unfit.misfits());
      case Imported.Stopped(var no) ->
          throw new Mishap(
              "Stopped: " + English.text(no) + " Run it again: it goes on where it stopped.");
    };
  }

  private EntryImportDesk desk() {
    return into.desk(EntryImportDesk.class);
  }

  private static Map<String, Object> said(Plan.Tally tally) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("new", tally.added());
    said.put("changed", tally.corrected());
    said.put("already", tally.already());
    said.put("changed-here-too", tally.both());
    said.put("links-left-out", tally.loose());
    return said;
  }

  private static Map<String, Object> unfit(List<Misfit> misfits) {
    say(misfits);
    return new LinkedHashMap<>(Map.of("wrong", misfits.size()));
  }

  /// Where each thing is that does not fit, and why; never what stands there.
  static void say(List<Misfit> misfits) {
    for (Misfit misfit : misfits) {
      System.err.println(
          "row "
              + misfit.where()
              + ", "
              + misfit.field()
              + ": "
              + English.text("records.misfit." + misfit.why().word()));
    }
  }

  static Mishap noInquiry() {
    return new Mishap("This member has no such inquiry.");
  }

  @Override
  public String toString() {
    return "EntriesImport[" + into + "]";
  }
}
