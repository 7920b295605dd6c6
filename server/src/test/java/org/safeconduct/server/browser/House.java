package org.safeconduct.server.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.SafeconductApplication;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.team.Foundation;
import org.safeconduct.server.team.FoundingDesk;
import org.safeconduct.server.team.FoundingPlan;
import org.safeconduct.server.team.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A fictional organisation, really founded, served on a port of this machine. One for all tests of
/// a run: founding takes seconds. [#restart] stops and starts it on the same folder and port.
public final class House implements Place, AutoCloseable {
  private static @Nullable House only;

  private final MovableClock clock = new MovableClock();
  private final Map<String, String> passphrases = new HashMap<>();
  private final Path folder;
  private final int port;
  private ConfigurableApplicationContext context;

  private House() {
    this.folder = folder();
    this.port = freePort();
    this.context = start();
    try (Foundation founded = bean(FoundingDesk.class).found(plan())) {
      founded.handed().forEach(h -> passphrases.put(h.handle(), h.exposePassphrase()));
    }
  }

  /// The house of this run.
  public static synchronized House get() {
    House known = only;
    if (known == null) {
      known = new House();
      only = known;
    }
    return known;
  }

  /// Another one, for a test in which much time goes by. Whoever asks for it closes it.
  public static House another() {
    return new House();
  }

  private static FoundingPlan plan() {
    return new FoundingPlan(
        "Northlight",
        "northlight.example",
        List.of(
            new FoundingPlan.Team("north", "Passage North"),
            new FoundingPlan.Team("south", "Passage South"),
            new FoundingPlan.Team("record", "Record")),
        List.of(
            person(
                "ingrid",
                "Ingrid Solvang",
                "north",
                Role.CASEWORKER,
                Role.COORDINATOR,
                Role.REGISTRAR,
                Role.TRUSTEE),
            person("marek", "Marek Dubnicki", "north", Role.CASEWORKER),
            person(
                "salome",
                "Salome Gvritadze",
                "south",
                Role.CASEWORKER,
                Role.COORDINATOR,
                Role.CUSTODIAN,
                Role.TRUSTEE),
            person("amina", "Amina Berrada", "south", Role.SHELTER_COORDINATOR),
            person("jonas", "Jonas Ekdahl", "record", Role.DOCUMENTER),
            person("helene", "Hélène Marchais", "record", Role.LAWYER)),
        2,
        0);
  }

  private static FoundingPlan.Person person(
      String handle, String name, String team, Role... roles) {
    return new FoundingPlan.Person(handle, name, List.of(team), Set.of(roles));
  }

  @Override
  public String url(String path) {
    return "http://localhost:" + port + path;
  }

  public Path data() {
    return folder;
  }

  @Override
  public String passphrase(String handle) {
    return Objects.requireNonNull(passphrases.get(handle), handle);
  }

  /// Lets time go by.
  public void pass(Duration duration) {
    clock.pass(duration);
  }

  public Instant now() {
    return clock.instant();
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /// Stops as a process does, and starts again: what was in memory alone is gone.
  public void restart() {
    context.close();
    context = start();
  }

  @Override
  public void close() {
    context.close();
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(SafeconductApplication.class)
        .initializers((GenericApplicationContext c) -> {
          c.registerBean(InstantSource.class, () -> clock);
          c.registerBean(DataFolder.class, () -> DataFolder.open(folder));
        })
        .run("--server.port=" + port, "--server.address=127.0.0.1", "--safeconduct.practice=true");
  }

  private static Path folder() {
    try {
      Path target = Files.createDirectories(Path.of("target"));
      return Files.createTempDirectory(target, "house-").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
