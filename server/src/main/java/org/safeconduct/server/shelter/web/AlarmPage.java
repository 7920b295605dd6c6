package org.safeconduct.server.shelter.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Page;

/// What to do when a place is compromised, in its order: whom never to tell, whom to tell, who
/// knew, where there is a bed.
///
/// @param place where the place is
/// @param name of the place
/// @param pressed what was pressed; empty: somebody practises, and nothing is written
public record AlarmPage(
    String place,
    String name,
    Optional<Pressed> pressed,
    List<There> there,
    List<Knew> knew,
    List<Line> free,
    List<FieldError> errors)
    implements Page {
  public AlarmPage {
    there = List.copyOf(there);
    knew = List.copyOf(knew);
    free = List.copyOf(free);
    errors = List.copyOf(errors);
  }

  /// The clock.
  ///
  /// @param since the moment of the press
  /// @param elapsed hours and minutes when this page was made
  /// @param undoable until when it can be undone; empty when not
  public record Clock(String since, String elapsed, String undoable) {}

  /// A real alarm.
  ///
  /// @param what message key
  /// @param kept whose keys go on working; empty where nobody's rest
  public record Pressed(
      String path,
      String seen,
      String what,
      Clock clock,
      boolean running,
      List<String> kept,
      List<Happened> log) {
    public Pressed {
      kept = List.copyOf(kept);
      log = List.copyOf(log);
    }
  }

  /// Somebody who is there.
  ///
  /// @param papers where their papers are; empty where none were prepared
  public record There(
      String path,
      String codename,
      List<String> never,
      List<String> tell,
      String lawyer,
      String papers) {
    public There {
      never = List.copyOf(never);
      tell = List.copyOf(tell);
    }

    @Override
    public String toString() {
      return "There";
    }
  }

  /// Somebody who knew the address, and through whom.
  public record Knew(String codename, StayPage.Knows knows) {}

  static AlarmPage practice(
      String place, String name, List<There> there, List<Knew> knew, List<Line> free) {
    return new AlarmPage(place, name, Optional.empty(), there, knew, free, List.of());
  }

  AlarmPage pressed(Pressed really, List<FieldError> wrong) {
    return new AlarmPage(place, name, Optional.of(really), there, knew, free, wrong);
  }

  public boolean practising() {
    return pressed.isEmpty();
  }

  @Override
  public String template() {
    return "shelter/alarm";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "AlarmPage";
  }
}
