package org.safeconduct.intake.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/// Ends connections that opened and did not get as far as a request. Each connection has one
/// request, so a connection without one only waits, or only costs.
final class Reaper implements Connection.Listener {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Map<EndPoint, Long> waiting = new ConcurrentHashMap<>();

  @Override
  public void onOpened(Connection connection) {
    waiting.put(ground(connection.getEndPoint()), System.nanoTime());
  }

  @Override
  public void onClosed(Connection connection) {
    waiting.remove(ground(connection.getEndPoint()));
  }

  /// The connection has a request.
  void arrived(EndPoint endPoint) {
    waiting.remove(ground(endPoint));
  }

  void sweep(long nanos) {
    waiting.forEach((endPoint, since) -> {
      if (nanos - since > PATIENCE.toNanos()) {
        waiting.remove(endPoint);
        endPoint.close();
      }
    });
  }

  /// Below what the PROXY protocol put around it.
  private static EndPoint ground(EndPoint endPoint) {
    return endPoint instanceof EndPoint.Wrapper wrapper ? ground(wrapper.unwrap()) : endPoint;
  }
}
