package org.safeconduct.server.team.web;

import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Roster;
import org.safeconduct.server.team.waking.Rung;

/// Duties in words.
record DutyWords(Organisation organisation, Here here) {
  /// `Marek Dubnicki, then Ingrid Solvang`.
  String who(List<MemberId> who) {
    return who.stream()
        .map(organisation::nameOf)
        .collect(Collectors.joining(here.t("team.duty.then")));
  }

  /// `Marek Dubnicki, until 3 May 2017, 09:00 UTC`.
  String on(Roster.Duty duty) {
    return here.t("team.duty.on-until", who(duty.who()), here.when(duty.until()));
  }

  String noted(Roster.Note note) {
    return here.t("team.duty.noted", organisation.nameOf(note.by()), here.when(note.at()));
  }

  String rung(Rung rung) {
    return here.t("team.duty.rung", here.when(rung.at()), rung.level(), here.t(key(rung)));
  }

  private static String key(Rung rung) {
    return "team.trail.woken." + rung.how().word();
  }

  @Override
  public String toString() {
    return "DutyWords";
  }
}
