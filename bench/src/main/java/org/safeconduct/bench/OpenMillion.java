package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.server.casework.CaseworkListing;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.MemberKey;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// Whether a long log opens and answers as a short one does: `OpenMillion DIR…`, folders that
/// [Million] made. First all of them are opened in turn, several times, and the medians printed;
/// then each is taken into its index from where that is, with what it says of its progress, and
/// asked for a casefile, a list and a search.
public final class OpenMillion {
  private static final int ROUNDS = 7;
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final InstantSource clock = InstantSource.system();
  private final SecureRandom random = new SecureRandom();

  private OpenMillion() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> folders = Arrays.stream(arguments).map(Path::of).toList();
    OpenMillion open = new OpenMillion();
    List<List<Long>> took = new ArrayList<>();
    folders.forEach(folder -> took.add(new ArrayList<>()));
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < folders.size(); i++) took.get(i).add(open.micros(folders.get(i)));
    }
    for (int i = 0; i < folders.size(); i++) {
      System.out.println(folders.get(i) + ": opened and checked in " + median(took.get(i)) + " µs");
    }
    for (Path folder : folders) open.work(folder);
  }

  private long micros(Path folder) {
    long begun = System.nanoTime();
    try (DataFolder data = DataFolder.open(folder);
        Vault vault = new Vault(data, clock, random);
        Journal journal = new Journal(vault, data, Million.BOOKS, clock, random)) {
      if (journal.size() == 0) throw new IllegalStateException("an empty log: " + folder);
      return (System.nanoTime() - begun) / 1_000;
    }
  }

  private static long median(List<Long> all) {
    return all.stream().sorted().toList().get(all.size() / 2);
  }

  private void work(Path folder) throws IOException, InterruptedException {
    String[] worker = Files.readAllLines(folder.resolve("sign-in.txt")).getFirst().split("\t", -1);
    try (DataFolder data = DataFolder.open(folder);
        Vault vault = new Vault(data, clock, random);
        Journal journal = new Journal(vault, data, Million.BOOKS, clock, random);
        Search search =
            new Search(vault, journal, data, List.of(new CaseworkListing()), clock, random);
        MemberKey key = vault.members().unlock(worker[0], worker[1]).orElseThrow();
        Unlocked unlocked = vault.members().open(key)) {
      System.out.println(folder + ": " + journal.size() + " facts");
      catchUp(search, unlocked);
      List<ScopeId> scopes =
          search.find(unlocked, Query.list("casefile").page(0, 50), LIST).hits().stream()
              .map(Found.Hit::scope)
              .toList();
      for (int round = 0; round < 3; round++) {
        each("a casefile", scopes, scope -> journal.open(unlocked, scope, Purpose.WORK));
        each(
            "the first page of the list",
            scopes,
            scope -> search.find(unlocked, Query.list("casefile").page(0, 50), LIST));
        each(
            "what is due",
            scopes,
            scope ->
                search.find(unlocked, Query.list("due").by(Query.Order.DAY).page(0, 100), LIST));
        each(
            "a search of two words",
            scopes,
            scope -> search.find(unlocked, Query.words("embassy train"), LIST));
      }
    }
  }

  private static void catchUp(Search search, Unlocked unlocked) throws InterruptedException {
    long begun = System.nanoTime();
    Found found = search.find(unlocked, Query.list("casefile"), LIST);
    long said = 0;
    while (found.behind() > 0) {
      if (System.nanoTime() - said > 5_000_000_000L) {
        said = System.nanoTime();
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.println(
            "  "
                + found.total()
                + " casefiles in, still taking in "
                + found.behind()
                + " changes; "
                + used
                + " MiB");
      }
      Thread.sleep(200);
      found = search.find(unlocked, Query.list("casefile"), LIST);
    }
    System.out.println(
        "  all "
            + found.total()
            + " casefiles in after "
            + (System.nanoTime() - begun) / 1_000_000
            + " ms");
  }

  private interface Ask {
    Object of(ScopeId scope);
  }

  private static void each(String what, List<ScopeId> scopes, Ask ask) {
    List<Long> took = new ArrayList<>();
    for (ScopeId scope : scopes) {
      long begun = System.nanoTime();
      if (ask.of(scope).hashCode() == 42) System.out.print("");
      took.add((System.nanoTime() - begun) / 1_000);
    }
    took.sort(null);
    System.out.println(
        "  "
            + what
            + ": median "
            + took.get(took.size() / 2)
            + " µs, slowest "
            + took.getLast()
            + " µs");
  }
}
