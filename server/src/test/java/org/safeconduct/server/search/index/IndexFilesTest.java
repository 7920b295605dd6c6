package org.safeconduct.server.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.Cursor;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.sealed.SealedDirectory;

/// What an index leaves in its files, and how it goes on from them.
class IndexFilesTest {
  @TempDir Path folder;
  private OneIndex it;

  @BeforeEach
  void open() throws IOException {
    it = new OneIndex(folder);
  }

  @AfterEach
  void close() {
    it.close();
  }

  @Test
  void doesNotOpenAnIndexWhoseDocumentsAreOfAnotherForm() throws IOException {
    Path old = Files.createDirectory(folder.resolve("old"));
    try (SealedDirectory directory = new SealedDirectory(old, it.key, it.cache, it.random);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("position", "7", "turn", "0").entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> AudienceIndex.open(old, it.key, it.cache, it.random))
        .isInstanceOf(IndexFormatTooOldException.class);
  }

  @Test
  void goesOnFromItsLastCommit() throws IOException {
    it.put(it.list("kept"));
    it.get().reached(new Cursor(7, 3), Set.of(it.scope));
    it.get().commit();
    it.put(it.list("lost"));
    it.fall();
    assertThat(it.get().cursor()).isEqualTo(new Cursor(7, 3));
    assertThat(it.get().again()).containsExactly(it.scope);
    assertThat(it.sorts(Query.list("case"))).containsExactly("kept");
    assertThat(it.get().scopes()).containsExactly(it.scope);
  }

  @Test
  void writesNoFileBeforeItsCommit() throws IOException {
    it.get().commit();
    List<Path> before = files();
    it.put(it.list("waits"));
    assertThat(it.sorts(Query.list("case"))).containsExactly("waits");
    assertThat(files()).isEqualTo(before);
    it.get().commit();
    assertThat(files()).hasSizeGreaterThan(before.size());
  }

  @Test
  void doesNotOpenWithAnotherKey() {
    it.put(it.list("a"));
    it.get().commit();
    it.get().close();
    assertThatThrownBy(
            () -> AudienceIndex.open(folder, Secret.random(it.random, 32), it.cache, it.random))
        .isInstanceOf(IOException.class);
  }

  @Test
  void keepsNoWordInAnyFile() throws IOException {
    it.put(it.row("note", "canarybird").withNames(List.of("Кадиев")));
    it.get().commit();
    for (Path file : files()) {
      byte[] stored = Files.readAllBytes(file);
      assertThat(holds(stored, "canarybird".getBytes(StandardCharsets.UTF_8))).isFalse();
      assertThat(holds(stored, "кадиев".getBytes(StandardCharsets.UTF_8))).isFalse();
    }
  }

  @Test
  void purgesWhatWasRemovedFromEveryFile() throws IOException {
    it.put(IntStream.range(0, 200).mapToObj(i -> it.list("keep" + i)).toArray(Row[]::new));
    ScopeId erased = ScopeId.random(it.random);
    it.get().replace(erased, Optional.empty(), it.home, List.of(it.row("note", "canarybird")));
    it.get().commit();
    it.get().remove(erased);
    it.get().commit();
    assertThat(holdsInside("canarybird")).isTrue();
    it.get().purge();
    assertThat(it.get().<Integer>ask(s -> s.getIndexReader().numDeletedDocs())).isZero();
    assertThat(it.get().scopes()).containsExactly(it.scope);
    assertThat(holdsInside("canarybird")).isFalse();
  }

  /// Whether any file, opened with the it.key, has these bytes: terms and stored fields are written
  /// as they are in files this small.
  private boolean holdsInside(String text) throws IOException {
    boolean held = false;
    try (var inside = new SealedDirectory(folder, it.key, it.cache, it.random)) {
      for (String name : inside.listAll()) {
        if (name.equals("write.lock")) continue;
        try (var input = inside.openInput(name, IOContext.DEFAULT)) {
          byte[] whole = new byte[(int) input.length()];
          input.readBytes(whole, 0, whole.length);
          held |= holds(whole, text.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return held;
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static boolean holds(byte[] whole, byte[] part) {
    for (int at = 0; at <= whole.length - part.length; at++) {
      if (Arrays.equals(whole, at, at + part.length, part, 0, part.length)) return true;
    }
    return false;
  }
}
