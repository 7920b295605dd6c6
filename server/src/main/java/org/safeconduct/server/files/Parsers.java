package org.safeconduct.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.safeconduct.server.files.child.Child;
import org.safeconduct.server.files.child.Heard;
import org.safeconduct.server.files.child.Place;
import org.safeconduct.server.files.child.Walls;
import org.safeconduct.server.store.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Reads files of strangers, each in a child process of its own that gets the file by a pipe and
/// has no key, no network, 512 MiB and 30 seconds. Whatever the file does, there is an answer.
@Service
public class Parsers {
  private static final Logger LOG = LoggerFactory.getLogger(Parsers.class);

  private final Place place;
  private final Walls walls;
  private final Semaphore turns;

  public Parsers(DataFolder data) {
    this.place = Place.beside(data.path(), Path.of(System.getProperty("safeconduct.home", "..")));
    this.walls = Walls.here();
    this.turns = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    place.sweep();
    LOG.info("{}", said());
  }

  /// What stands between a stranger's file and this machine, in a sentence for who runs it.
  public final String said() {
    if (!place.isThere()) {
      return "Files are not read: there is no parser at " + place.parser() + ". Build it first.";
    }
    return switch (walls) {
      case BUBBLEWRAP ->
          "Files are read in a child process without network, keys and files (bubblewrap).";
      case NAMESPACES ->
          "Files are read in a child process without network and keys; the data folder and the home"
              + " folder are hidden from it, other files that everybody may read are not"
              + " (unshare). With bubblewrap installed they are hidden as well.";
      case NONE ->
          "Files are read in a child process WITHOUT walls: it has no keys, but it can reach the"
              + " network and the files of this user. Install bubblewrap, or allow unprivileged user"
              + " namespaces.";
    };
  }

  /// With which tools files are read: `Apache Tika 3.3.1 · PDFBox 3.0.7`.
  public String tools() {
    return place.tools();
  }

  /// Kind, metadata, text, language.
  public Reading text(InputStream file) {
    return run("text", file, Parsers::noPages);
  }

  /// The first pages, small; `pages` gets them while they come. What it took of a reading that ends
  /// [Reading.Unread] is to be thrown away.
  public Reading pages(InputStream file, PageTaker pages) {
    return run("pages", file, pages);
  }

  /// A picture whole, or the pages of a PDF large enough for print: what can be seen, without
  /// anything that cannot.
  public Reading copy(InputStream file, PageTaker pages) {
    return run("copy", file, pages);
  }

  /// The sheets of a workbook; `sheets` gets their rows while they come. What it took of a reading
  /// that ends [Reading.Unread] is to be thrown away.
  public Reading sheets(InputStream file, SheetTaker sheets) {
    return run("sheets", file, Parsers::noPages, sheets);
  }

  private static void noPages(int width, int height, SealedFiles.Pouring png) throws IOException {
    throw new Heard.NotInForm("pages where there should be none");
  }

  private Reading run(String task, InputStream file, PageTaker pages) {
    return run(task, file, pages, SheetTaker.NONE);
  }

  private Reading run(String task, InputStream file, PageTaker pages, SheetTaker sheets) {
    if (!place.isThere()) return new Reading.Unread(Why.NO_PARSER, new Reading.Cost(0, 0));
    turns.acquireUninterruptibly();
    try {
      return new Child(place, walls).run(task, file, pages, sheets);
    } finally {
      turns.release();
    }
  }
}
