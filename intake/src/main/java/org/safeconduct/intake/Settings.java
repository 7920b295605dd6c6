package org.safeconduct.intake;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.mail.box.Room;

/// How the pages were started.
///
/// @param mail the folder shared with the house
/// @param port on the loopback address; 0 for any
/// @param root the organisation's root, which alone is believed
/// @param name what stands in the title and at the top; empty for the word *Notes* in each language
/// @param leaveTo where the exit leads
/// @param hosts names that the pages answer to, besides the loopback's
/// @param senders how senders are told apart
public record Settings(
    Path mail,
    int port,
    VerifierKey root,
    String name,
    URI leaveTo,
    List<String> hosts,
    Senders senders,
    Room room) {
  public static final URI OUTSIDE = URI.create("https://www.wikipedia.org/");

  public Settings {
    hosts = List.copyOf(hosts);
  }

  /// How senders are told apart.
  public enum Senders {
    /// Not at all: everybody comes from the loopback address, and all share one budget.
    TOGETHER,
    /// By Tor's circuits: each connection begins with the PROXY line in which Tor names its circuit
    /// (`HiddenServiceExportCircuitID haproxy`). Others are refused.
    BY_CIRCUIT
  }

  /// Reads `--mail DIR --port N --root KEY [--name TEXT] [--leave-to URL] [--host NAME]…
  /// [--circuits]`.
  ///
  /// @throws IllegalArgumentException if something is missing or is not known
  static Settings parse(String... arguments) {
    Path mail = null;
    VerifierKey root = null;
    int port = -1;
    String name = "";
    URI leaveTo = OUTSIDE;
    List<String> hosts = new ArrayList<>();
    Senders senders = Senders.TOGETHER;
    for (int i = 0; i < arguments.length; i++) {
      String option = arguments[i];
      if (option.equals("--circuits")) {
        senders = Senders.BY_CIRCUIT;
        continue;
      }
      if (i + 1 == arguments.length) throw new IllegalArgumentException(option + " needs a value");
      String value = arguments[++i];
      switch (option) {
        case "--mail" -> mail = Path.of(value);
        case "--port" -> port = Integer.parseInt(value);
        case "--root" -> root = VerifierKey.parse(value);
        case "--name" -> name = value;
        case "--leave-to" -> leaveTo = URI.create(value);
        case "--host" -> hosts.add(value);
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    if (mail == null || root == null || port < 0) {
      throw new IllegalArgumentException("--mail, --port and --root are needed");
    }
    return new Settings(mail, port, root, name, leaveTo, hosts, senders, Room.DEFAULT);
  }
}
