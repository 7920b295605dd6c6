package org.safeconduct.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.seal.OpeningStream;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.journal.NewFile;
import org.safeconduct.server.kernel.ScopeId;

/// `evidence`: a large file on its way in (hashed, sealed, durable) and out again.
final class Evidence implements Measurement {
  private static final int MIB = 1 << 20;

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public void run(Bed bed) throws Exception {
    int mib = bed.effort().of(1_024, 16);
    Path film = film(bed.place("film"), mib);
    try (House house = new House(bed.folder("house"))) {
      ScopeId scope = house.casefile(1);
      SealedFiles files = new SealedFiles(house.data, house.journal, house.random);
      Rounds.Figure in = () -> Rounds.rate(mib, () -> receive(files, scope, film));
      PlainCopy plain = new PlainCopy(bed.place("copy"));
      bed.measure(
          new Claim("evidence, in", "MiB/s", new Aim.AtLeast(0.75)),
          in,
          new Peer("copy + SHA-256, durable", () -> Rounds.rate(mib, () -> plain.copy(film))));
      out(bed, house, scope, film, mib);
      for (OtherProgram other : OtherProgram.ofSealing(bed, film)) {
        other.beside(bed, new Claim("evidence, in", "MiB/s", new Aim.AtLeast(1)), in, mib);
      }
    }
  }

  private static void out(Bed bed, House house, ScopeId scope, Path film, int mib)
      throws Exception {
    SealedFiles files = new SealedFiles(house.data, house.journal, house.random);
    PlainCopy plain = new PlainCopy(bed.place("copy"));
    try (InputStream content = Files.newInputStream(film);
        Arrival arrival = files.receive(scope, content, Long.MAX_VALUE)) {
      NewFile file = arrival.newFile();
      Path sealed = house.data.resolve("exhibits").resolve(file.id().toString());
      bed.measure(
          new Claim("evidence, out", "MiB/s", new Aim.AtLeast(0.75)),
          () -> Rounds.rate(mib, () -> open(file, scope, sealed)),
          new Peer("reading + SHA-256", () -> Rounds.rate(mib, () -> plain.digest(film))));
    }
  }

  /// Gone again at the end: nobody kept it.
  private static void receive(SealedFiles files, ScopeId scope, Path film) throws IOException {
    try (InputStream content = Files.newInputStream(film)) {
      files.receive(scope, content, Long.MAX_VALUE).close();
    }
  }

  private static void open(NewFile file, ScopeId scope, Path sealed) throws IOException {
    try (InputStream content =
        OpeningStream.begin(
            Files.newInputStream(sealed), file.key(), file.id().toBytes(), scope.toBytes())) {
      content.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static Path film(Path place, int mib) throws IOException {
    SplittableRandom noise = new SplittableRandom(2017);
    byte[] some = new byte[MIB];
    try (OutputStream out = Files.newOutputStream(place)) {
      for (int i = 0; i < mib; i++) {
        noise.nextBytes(some);
        out.write(some);
      }
    }
    return place;
  }
}
