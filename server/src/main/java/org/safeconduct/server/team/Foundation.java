package org.safeconduct.server.team;

import java.util.List;
import java.util.Map;
import org.safeconduct.seal.Share;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Enrolled;

/// An organisation that was just founded: what is handed to each member once, and to each trustee
/// on paper. None of it can be shown again.
///
/// @param teams by the keys of the plan
/// @param rootPrint the root's public key, to be kept on paper and compared
public record Foundation(
    String rootPrint, List<Handed> handed, Map<String, TeamId> teams, List<Sheet> sheets)
    implements AutoCloseable {
  public Foundation {
    handed = List.copyOf(handed);
    teams = Map.copyOf(teams);
    sheets = List.copyOf(sheets);
  }

  /// For one member: the handle, the passphrase, the printed code.
  public record Handed(String handle, MemberId member, Enrolled enrolled) {
    public String exposePassphrase() {
      return enrolled.passphrase().exposeWords();
    }

    @Override
    public String toString() {
      return "Handed[" + member + "]";
    }
  }

  /// For one trustee: a share of what recovers the teams, of what recovers guarded teams (where the
  /// organisation allows it), and of the root.
  public record Sheet(String handle, Share teams, List<Share> guarded, Share root) {
    public Sheet {
      guarded = List.copyOf(guarded);
    }

    @Override
    public String toString() {
      return "Sheet[" + handle + "]";
    }
  }

  @Override
  public void close() {
    handed.forEach(h -> h.enrolled().close());
    for (Sheet sheet : sheets) {
      sheet.teams().close();
      sheet.guarded().forEach(Share::close);
      sheet.root().close();
    }
  }

  @Override
  public String toString() {
    return "Foundation[" + handed.size() + " members]";
  }
}
