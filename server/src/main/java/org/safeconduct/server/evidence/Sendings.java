package org.safeconduct.server.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.safeconduct.server.kernel.ScopeId;
import org.springframework.stereotype.Service;

/// What is coming into inquiries just now: how far each form of files is, for whoever looks, and
/// its end where somebody interrupts it. In memory alone; what was kept is seen from the facts.
@Service
public class Sendings {
  private final Map<ScopeId, Set<Sending>> coming = new ConcurrentHashMap<>();

  /// Where one of them is.
  ///
  /// @param files kept so far
  /// @param bytes that came so far
  /// @param of bytes that will have come, with the form's own words between them
  public record Far(int files, long bytes, long of) {}

  /// Close it when its last byte came, or when none will.
  public Sending begin(ScopeId inquiry, long of) {
    Sending sending = new Sending(inquiry, of);
    coming.compute(
        inquiry,
        (_, before) -> {
          Set<Sending> all = before == null ? ConcurrentHashMap.newKeySet() : before;
          all.add(sending);
          return all;
        });
    return sending;
  }

  public List<Far> into(ScopeId inquiry) {
    return coming.getOrDefault(inquiry, Set.of()).stream().map(Sending::far).toList();
  }

  /// Ends all that is coming in: files that are here whole stay.
  public void stop(ScopeId inquiry) {
    coming.getOrDefault(inquiry, Set.of()).forEach(sending -> sending.stopped = true);
  }

  /// One form that is being read.
  public final class Sending implements AutoCloseable {
    private final ScopeId inquiry;
    private final long of;
    private volatile int files;
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean stopped;

    private Sending(ScopeId inquiry, long of) {
      this.inquiry = inquiry;
      this.of = of;
    }

    /// A file's bytes, counted.
    public InputStream counted(InputStream file) {
      return new Counted(file, this::came);
    }

    public void kept(int so) {
      files = so;
    }

    private Far far() {
      return new Far(files, bytes.get(), of);
    }

    private void came(long more) {
      if (stopped) throw new Interrupted();
      bytes.addAndGet(more);
    }

    @Override
    public void close() {
      coming.computeIfPresent(
          inquiry,
          (_, all) -> {
            all.remove(this);
            return all.isEmpty() ? null : all;
          });
    }
  }

  /// Somebody interrupted what was coming in.
  public static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted() {
      super("interrupted", null, false, false);
    }
  }
}
