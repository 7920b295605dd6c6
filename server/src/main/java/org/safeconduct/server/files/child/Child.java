package org.safeconduct.server.files.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.safeconduct.server.files.Namespaces;
import org.safeconduct.server.files.PageTaker;
import org.safeconduct.server.files.Parsed;
import org.safeconduct.server.files.Reading;
import org.safeconduct.server.files.SheetTaker;
import org.safeconduct.server.files.Why;

/// One child for one file.
public final class Child {
  /// What it is given of a file, in bytes.
  static final long MOST = 64L << 20;

  private static final int OUT_OF_MEMORY = 3;
  private static final int BUFFER = 64 * 1024;

  private final Place place;
  private final Walls walls;

  public Child(Place place, Walls walls) {
    this.place = place;
    this.walls = walls;
  }

  /// Runs it to its end, which comes within [Watch.Bounds] and a moment.
  public Reading run(String task, InputStream file, PageTaker pages, SheetTaker sheets) {
    try {
      Path room = place.room();
      try {
        List<String> command = walls.around(place, room, place.command(room, task));
        return run(command, Watch.Bounds.OF_A_CHILD, file, pages, sheets);
      } finally {
        Place.clear(room);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Any program that answers as a parser does.
  static Reading run(
      List<String> command,
      Watch.Bounds bounds,
      InputStream file,
      PageTaker pages,
      SheetTaker sheets)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", Namespaces.PATH);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    Watch watch = Watch.over(process, bounds);
    CompletableFuture<Boolean> whole = feeding(file, process.getOutputStream());
    try {
      Parsed parsed = Heard.read(process.getInputStream(), pages, sheets);
      boolean all = whole.join();
      return ended(process, watch) == 0
          ? new Reading.Read(all ? parsed : parsed.ofBeginning(), cost(watch))
          : unread(Why.CRASHED, watch);
    } catch (Heard.NotInForm e) {
      // A child that was ended in the middle of its answer has told no rubbish.
      return unread(why(ended(process, watch)), watch);
    } finally {
      watch.end();
      whole.join();
    }
  }

  private static Reading unread(Why why, Watch watch) {
    return new Reading.Unread(watch.killed().orElse(why), cost(watch));
  }

  private static Reading.Cost cost(Watch watch) {
    return new Reading.Cost(watch.millis(), watch.peak());
  }

  private static Why why(int exit) {
    return switch (exit) {
      case 0 -> Why.RUBBISH;
      case OUT_OF_MEMORY -> Why.MEMORY;
      default -> Why.CRASHED;
    };
  }

  /// Its exit code. One that has answered, or told rubbish, and stays is ended.
  private static int ended(Process process, Watch watch) {
    try {
      if (process.waitFor(2, TimeUnit.SECONDS)) return process.exitValue();
      watch.end();
      process.waitFor();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      watch.end();
      return -1;
    }
  }

  /// @return whether the file was given whole
  private static CompletableFuture<Boolean> feeding(InputStream file, OutputStream to) {
    CompletableFuture<Boolean> whole = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("parser-feed")
        .start(() -> {
          try {
            whole.complete(feed(file, to));
          } catch (IOException e) {
            // The child has ended, or stopped listening: its own answer says why.
            whole.complete(true);
          } catch (RuntimeException e) {
            whole.completeExceptionally(e);
          }
        });
    return whole;
  }

  private static boolean feed(InputStream file, OutputStream to) throws IOException {
    try (to) {
      byte[] buffer = new byte[BUFFER];
      long left = MOST;
      int count;
      while (left > 0 && (count = file.read(buffer, 0, (int) Math.min(left, BUFFER))) >= 0) {
        to.write(buffer, 0, count);
        left -= count;
      }
      return left > 0 || file.read() < 0;
    }
  }
}
