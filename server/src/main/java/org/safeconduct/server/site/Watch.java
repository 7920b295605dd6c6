package org.safeconduct.server.site;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.vault.Unlocked;

/// What "today" says of colleagues; `team` answers, in words ready to be read.
public interface Watch {
  /// The names under which colleagues are shown, also of those who are gone.
  Map<MemberId, String> names(Unlocked unlocked);

  /// Each team of this member, by name.
  List<OnDuty> onDuty(Unlocked unlocked, Here here);

  /// What everybody has to know before anything else; mostly nothing.
  List<String> warnings(Unlocked unlocked, Here here);

  /// @param team its name
  /// @param who is on duty and until when; empty if nobody is
  /// @param note the hand-over note's paragraphs
  /// @param noted by whom it is, and when
  /// @param rung what was rung of late because a sign did not come, newest first
  /// @param path where duty is agreed and handed over
  record OnDuty(
      String team, String who, List<String> note, String noted, List<String> rung, String path) {
    public OnDuty {
      note = List.copyOf(note);
      rung = List.copyOf(rung);
    }

    @Override
    public String toString() {
      return "OnDuty[" + path + "]";
    }
  }
}
