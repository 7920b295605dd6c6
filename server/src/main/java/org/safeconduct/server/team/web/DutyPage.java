package org.safeconduct.server.team.web;

import java.util.List;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// A team's duties, its hand-over note, and what was rung.
///
/// @param on who is on duty now, ready to be read; empty if nobody is
/// @param note the hand-over note's paragraphs; `noted` says by whom and when
/// @param mayAgree whether the reader agrees the duties of this team
/// @param bell what the program can do when a sign is missed, in words
public record DutyPage(
    String team,
    String name,
    String on,
    List<Line> duties,
    List<String> note,
    String noted,
    List<String> rung,
    String bell,
    boolean mayAgree,
    List<Choice> members,
    DutyForm form,
    String words,
    List<FieldError> errors)
    implements Page {
  public DutyPage {
    duties = List.copyOf(duties);
    note = List.copyOf(note);
    rung = List.copyOf(rung);
    members = List.copyOf(members);
    errors = List.copyOf(errors);
  }

  /// One duty, now or to come.
  public record Line(String id, String from, String until, String who) {
    @Override
    public String toString() {
      return "Line[" + id + "]";
    }
  }

  @Override
  public String template() {
    return "team/duty";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "DutyPage[" + team + "]";
  }
}
