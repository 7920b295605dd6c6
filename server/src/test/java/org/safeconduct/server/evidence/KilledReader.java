package org.safeconduct.server.evidence;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.safeconduct.server.files.Parsers;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.JournalWorld;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.team.UnlockedJobs;
import org.safeconduct.server.vault.MemberKey;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// A process that reads the files of an inquiry, or takes some in, says how many it has done, and
/// is killed by SIGKILL in the middle of one.
final class KilledReader {
  static final int FILES = 6;
  private static final int BYTES = 24 << 20;
  private static final String DONE = "done: ";

  private KilledReader() {}

  /// Runs it until it has said so many, lets it go on for a moment, kills it.
  static void runUntil(int done, Path folder, ScopeId inquiry, String what) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledReader.class.getName(),
                folder.toString(),
                inquiry.toString(),
                what)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      byte[] passphrases = (JournalWorld.passphrases() + "\n").getBytes(StandardCharsets.UTF_8);
      child.getOutputStream().write(passphrases);
      child.getOutputStream().flush();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (!line.equals(DONE + done)) continue;
        Thread.sleep(what.equals("read") ? 400 : 40);
        child.destroyForcibly().waitFor();
        return;
      }
    }
    throw new AssertionError("the child ended by itself: " + child.waitFor());
  }

  public static void main(String[] arguments) throws Exception {
    String passphrase =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            .readLine()
            .split(";", -1)[0];
    InstantSource clock = () -> Instant.parse("2026-11-23T09:00:00Z");
    SecureRandom random = new SecureRandom();
    DataFolder data = DataFolder.open(Path.of(arguments[0]));
    ScopeId scope = ScopeId.parse(arguments[1]);
    Vault vault = new Vault(data, clock, random);
    Journal journal = new Journal(vault, data, List.of(InquiryWorld.books()), clock, random);
    SealedFiles files = new SealedFiles(data, journal, random);
    InquiryDesk inquiries = new InquiryDesk(journal, random);
    try (MemberKey key = vault.members().unlock("caseworker", passphrase).orElseThrow();
        Unlocked caseworker = vault.members().open(key)) {
      if (arguments[2].equals("read")) {
        Parsers parsers = new Parsers(data);
        read(new ReadingDesk(inquiries, files, parsers, new UnlockedJobs()), caseworker, scope);
      } else {
        take(new EvidenceDesk(journal, inquiries, files), caseworker, scope);
      }
    }
  }

  private static void read(ReadingDesk reading, Unlocked caseworker, ScopeId scope)
      throws InterruptedException {
    reading.begin(caseworker, scope);
    long told = -1;
    while (reading.isGoing(scope)) {
      long done = reading.progress(scope).map(p -> p.done()).orElse(-1L);
      if (done > told) System.out.println(DONE + done);
      told = Math.max(told, done);
      Thread.sleep(2);
    }
  }

  /// @return how many of them were here already
  static int take(EvidenceDesk desk, Unlocked caseworker, ScopeId scope) throws IOException {
    Acquisition website =
        new Acquisition(
            Acquisition.Origin.PUBLIC, null, "a website", PartialDate.parse("2026-11-20"), "");
    Receiving receiving = desk.receiving(caseworker, scope, website).orElseThrow();
    int here = 0;
    for (int i = 0; i < FILES; i++) {
      byte[] film = new byte[BYTES];
      film[0] = (byte) i;
      EvidenceDesk.Described described = new EvidenceDesk.Described("A film", "f", "", website);
      SubjectId id = SubjectId.random(new SecureRandom());
      if (receiving.takeNew(id, described, new ByteArrayInputStream(film))
          instanceof Receiving.Taken.Here) {
        here++;
      }
      System.out.println(DONE + (i + 1));
    }
    return here;
  }
}
