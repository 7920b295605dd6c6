package org.safeconduct.server.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.evidence.EvidenceFact.DerivativeMade;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.PageTaker;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.kernel.ScopeId;

/// Derivatives that are sealed while a child tells them, and of which no fact tells yet: gone when
/// this is closed, but for those that were kept.
final class Derived implements PageTaker, AutoCloseable {
  private static final long MOST = 256L << 20;

  private final SealedFiles files;
  private final ScopeId inquiry;
  private final String from;
  private final String tool;
  private final Derivative.Kind kind;
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<DerivativeMade> made = new ArrayList<>();

  /// @param kind of the pages that it takes
  /// @param from SHA-256 of the original
  Derived(SealedFiles files, ScopeId inquiry, Derivative.Kind kind, String from, String tool) {
    this.files = files;
    this.inquiry = inquiry;
    this.kind = kind;
    this.from = from;
    this.tool = tool;
  }

  @Override
  public void page(int width, int height, SealedFiles.Pouring png) throws IOException {
    int page = (int) made.stream().filter(m -> m.kind() == kind).count() + 1;
    take(kind, files.receive(inquiry, png, MOST), page, width, height);
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    Arrival arrival = files.receive(inquiry, new ByteArrayInputStream(bytes), MOST);
    take(Derivative.Kind.TEXT, arrival, 0, 0, 0);
  }

  private void take(Derivative.Kind of, Arrival arrival, int page, int width, int height) {
    arrivals.add(arrival);
    made.add(
        new DerivativeMade(
            of,
            arrival.id(),
            arrival.digest().hex(),
            arrival.bytes(),
            from,
            tool,
            page,
            width,
            height));
  }

  /// Throws away the pages of a reading that ended badly.
  void drop() {
    close();
    arrivals.clear();
    made.clear();
  }

  List<DerivativeMade> made() {
    return List.copyOf(made);
  }

  List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  @Override
  public void close() {
    arrivals.forEach(Arrival::close);
  }
}
