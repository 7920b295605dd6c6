package org.safeconduct.packet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A packet as a folder. Links are refused, and so are folders that hold nothing.
final class FolderSource implements PacketSource {

  private static final int MOST_FILES = 600_000;

  private final Path folder;
  private final List<Entry> entries;

  private FolderSource(Path folder, List<Entry> entries) {
    this.folder = folder;
    this.entries = entries;
  }

  static FolderSource of(Path folder) throws IOException {
    Walk walk = new Walk(folder);
    Files.walkFileTree(folder, walk);
    walk.entries.sort(Comparator.comparing(Entry::name));
    return new FolderSource(folder, List.copyOf(walk.entries));
  }

  @Override
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public InputStream open(Entry entry) throws IOException {
    return Files.newInputStream(folder.resolve(entry.name()), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void check(FileFacts read) {
    // A folder says nothing about its files but their sizes, which the reader compares itself.
  }

  @Override
  public void close() {
    // Files are opened and closed one by one.
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Path> inhabited = new HashSet<>();

    Walk(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      if (!attributes.isRegularFile()) {
        throw new PacketRefused(name, "file", "a regular file", "a link or a device");
      }
      if (entries.size() == MOST_FILES) {
        throw new PacketRefused(name, "files", "at most " + MOST_FILES, "more");
      }
      EntryKind.check(name, attributes.size());
      entries.add(new Entry(name, attributes.size(), 0));
      inhabited.add(file.getParent());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
      FileVisitResult result = super.postVisitDirectory(visited, failed);
      if (!inhabited.contains(visited)) {
        throw new PacketRefused(name(visited), "folder", "files in it", "none");
      }
      inhabited.add(visited.getParent());
      return result;
    }

    private String name(Path path) {
      return folder.relativize(path).toString().replace('\\', '/');
    }
  }
}
