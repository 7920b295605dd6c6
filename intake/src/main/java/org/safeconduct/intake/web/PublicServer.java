package org.safeconduct.intake.web;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ProxyConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.safeconduct.intake.Settings;
import org.safeconduct.mail.box.IntakeBox;

/// The public pages on the loopback address; an onion service stands in front.
public final class PublicServer implements AutoCloseable {
  private static final int CONNECTIONS = 4_000;
  private static final int IDLE_MS = 20_000;
  private static final int SWEEP_S = 5;

  private final Server server;
  private final ServerConnector connector;
  private final IntakeBox box;
  private final ScheduledExecutorService sweeping;

  private PublicServer(
      Server server, ServerConnector connector, IntakeBox box, ScheduledExecutorService sweeping) {
    this.server = server;
    this.connector = connector;
    this.box = box;
    this.sweeping = sweeping;
  }

  /// Opens the letterbox and serves.
  public static PublicServer start(Settings settings, InstantSource clock, SecureRandom random)
      throws Exception {
    IntakeBox box = IntakeBox.open(settings.mail(), settings.room(), random);
    Lanes lanes = new Lanes(settings.senders());
    Reaper reaper = new Reaper();
    // A thread for each sender costs next to nothing this way: a slow one holds up nobody.
    Server server = new Server(new VirtualThreadPool());
    ServerConnector connector =
        new ServerConnector(server, factories(settings).toArray(ConnectionFactory[]::new));
    connector.setHost("127.0.0.1");
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MS);
    connector.addBean(reaper);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    server.setHandler(new Pages(settings, box, lanes, reaper, clock, random));
    server.setErrorHandler(new Plain());
    server.start();
    ScheduledExecutorService sweeping = Executors.newSingleThreadScheduledExecutor();
    // Apart: that a letterbox cannot be swept must not let slow senders stay.
    var _ =
        sweeping.scheduleWithFixedDelay(
            () -> {
              reaper.sweep(System.nanoTime());
              lanes.sweep(System.nanoTime());
            },
            SWEEP_S,
            SWEEP_S,
            TimeUnit.SECONDS);
    var _ =
        sweeping.scheduleWithFixedDelay(
            () -> box.sweep(clock.instant()), SWEEP_S, 60, TimeUnit.SECONDS);
    return new PublicServer(server, connector, box, sweeping);
  }

  private static List<ConnectionFactory> factories(Settings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    http.setPersistentConnectionsEnabled(false);
    http.setRequestHeaderSize(8 * 1024);
    HttpConnectionFactory plain = new HttpConnectionFactory(http);
    return switch (settings.senders()) {
      case TOGETHER -> List.of(plain);
      case BY_CIRCUIT -> List.of(new ProxyConnectionFactory(plain.getProtocol()), plain);
    };
  }

  /// The port that it listens on.
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    sweeping.shutdownNow();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("the public pages did not stop", e);
    } finally {
      box.close();
    }
  }
}
