package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.ledger.Digest;

/// What the verifier cannot do, because nothing in it refers to it.
class NoCipherTest {

  private static final List<String> ABSENT =
      List.of(
          "javax/crypto/Cipher",
          "javax/crypto/KEM",
          "java/sql/",
          "java/net/",
          "javax/net/",
          "java/nio/channels/SocketChannel",
          "java/lang/ProcessBuilder",
          "org/bouncycastle/",
          "org/springframework/");

  @Test
  void refersToNoCipherDatabaseNetworkOrOtherProgram() throws Exception {
    int classes = 0;
    for (Class<?> of : List.<Class<?>>of(Verify.class, Digest.class)) {
      Path place = Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        classes += check(place);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          classes += check(jar.getPath("/"));
        }
      }
    }
    assertThat(classes).isGreaterThan(80);
  }

  private static int check(Path root) throws IOException {
    List<Path> classes;
    try (Stream<Path> files = Files.walk(root)) {
      classes = files.filter(file -> file.toString().endsWith(".class")).toList();
    }
    for (Path file : classes) {
      String constants = new String(Files.readAllBytes(file), ISO_8859_1);
      assertThat(constants).as(file.toString()).doesNotContain(ABSENT.toArray(String[]::new));
    }
    return classes.size();
  }
}
