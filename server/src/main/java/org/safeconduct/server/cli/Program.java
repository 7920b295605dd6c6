package org.safeconduct.server.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.SafeconductApplication;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.store.FolderTaken;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The server on one data folder, started by a verb: with its pages, or without where a verb only
/// needs the desks.
final class Program implements AutoCloseable {
  private final DataFolder folder;
  private final ConfigurableApplicationContext context;

  private Program(DataFolder folder, ConfigurableApplicationContext context) {
    this.folder = folder;
    this.context = context;
  }

  /// Serves pages on the loopback address until the process ends.
  ///
  /// @param hosts further names that it answers to, such as an onion address
  static Program serve(Path data, int port, List<String> hosts, boolean practice) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--safeconduct.practice=" + practice));
    if (!hosts.isEmpty()) settings.add("--safeconduct.hosts=" + String.join(",", hosts));
    return start(data, WebApplicationType.SERVLET, settings, InstantSource.system());
  }

  /// The desks alone; nothing listens.
  static Program desks(Path data) {
    return desks(data, InstantSource.system());
  }

  /// @param clock what the desks go by
  static Program desks(Path data, InstantSource clock) {
    return start(data, WebApplicationType.NONE, List.of(), clock);
  }

  private static Program start(
      Path data, WebApplicationType type, List<String> settings, InstantSource clock) {
    DataFolder folder = take(data);
    try {
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(SafeconductApplication.class)
              .web(type)
              // A verb closes what it opened, after the step that it is at; a server has no such
              // end.
              .registerShutdownHook(type == WebApplicationType.SERVLET)
              .initializers((GenericApplicationContext c) -> {
                c.registerBean(DataFolder.class, () -> folder);
                c.registerBean(InstantSource.class, () -> clock);
              })
              .run(settings.toArray(String[]::new));
      return new Program(folder, context);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  static DataFolder take(Path data) {
    try {
      return DataFolder.open(data);
    } catch (FolderTaken e) {
      throw new Mishap(
          "Another process holds " + data + ": stop it first (two writers would fork the log).");
    }
  }

  <T> T desk(Class<T> type) {
    return context.getBean(type);
  }

  /// Serves until the process is told to end.
  void untilStopped() throws InterruptedException {
    Thread.currentThread().join();
  }

  @Override
  public void close() {
    context.close();
    folder.close();
  }
}
