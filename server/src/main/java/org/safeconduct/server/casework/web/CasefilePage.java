package org.safeconduct.server.casework.web;

import java.util.List;
import org.safeconduct.server.casework.Room;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// One casefile.
///
/// @param path its own address, under which everything else lies
/// @param worker who is on it; may be empty
/// @param closed nothing can be written before it is reopened
/// @param ending how it ended, a message key; empty while it is open
/// @param isWhole everything in it could be opened
public record CasefilePage(
    String path,
    String codename,
    Mark mark,
    String state,
    boolean open,
    boolean closed,
    String ending,
    String cools,
    String worker,
    List<String> need,
    String opened,
    Risk risk,
    List<Task> tasks,
    List<Way> ways,
    List<Note> notes,
    List<Heeded> heeds,
    List<Room> rooms,
    boolean keptFromFigures,
    String seen,
    boolean isWhole,
    int odd)
    implements Page {
  public CasefilePage {
    need = List.copyOf(need);
    tasks = List.copyOf(tasks);
    ways = List.copyOf(ways);
    notes = List.copyOf(notes);
    heeds = List.copyOf(heeds);
    rooms = List.copyOf(rooms);
  }

  /// The same casefile, with what the other modules of the band have of it.
  CasefilePage beside(List<Room> others, List<Heeded> heeded) {
    return new CasefilePage(
        path,
        codename,
        mark,
        state,
        open,
        closed,
        ending,
        cools,
        worker,
        need,
        opened,
        risk,
        tasks,
        ways,
        notes,
        heeded,
        others,
        keptFromFigures,
        seen,
        isWhole,
        odd);
  }

  /// What whoever plans a step must heed.
  ///
  /// @param concerns the steps that it touches, in words
  /// @param decides who can decide otherwise, where it stops the step; empty where it is weighed
  public record Heeded(
      String path, String what, List<String> concerns, List<String> words, String decides) {
    public Heeded {
      concerns = List.copyOf(concerns);
      words = List.copyOf(words);
    }
  }

  /// @param overdue the day of the next look has gone by, or nobody ever looked
  public record Risk(
      Mark mark,
      String danger,
      List<String> reason,
      String by,
      String when,
      String again,
      boolean overdue) {
    public Risk {
      reason = List.copyOf(reason);
    }
  }

  public record Task(
      String path, Mark mark, String state, String task, String due, String by, boolean done) {}

  /// A neighbour's row: an application.
  public record Way(
      String path, Mark mark, String state, String country, String route, String due) {}

  public record Note(String path, String who, String when, List<String> words) {
    public Note {
      words = List.copyOf(words);
    }
  }

  @Override
  public String template() {
    return "casework/casefile";
  }
}
