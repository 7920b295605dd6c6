package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The root's trustees, with their papers, on a stopped server.
@Timeout(300)
class RegistrarTest {
  @TempDir Path folder;
  private Founded founded;

  @BeforeEach
  void found() throws IOException {
    founded = Founded.in(folder);
  }

  @Test
  void theTrusteesCertifyASecondRegistrarAndEndTheFirst() {
    assertThat(certify("salome")).isZero();
    assertThat(founded.standing()).isEqualTo(Set.of("ingrid", "salome"));
    assertThat(end("ingrid")).isZero();
    assertThat(founded.standing()).isEqualTo(Set.of("salome"));
  }

  @Test
  void theOnlyRegistrarIsNotEnded() {
    assertThat(end("ingrid")).isEqualTo(Mishap.COULD_NOT);
    assertThat(founded.standing()).isEqualTo(Set.of("ingrid"));
  }

  @Test
  void oneShareIsNotEnough() {
    assertThat(
            Founded.run(
                "registrar",
                "--data",
                founded.data().toString(),
                "--root-share",
                founded.share("ingrid", "root").toString(),
                "--certify",
                "salome",
                "--passphrase-file",
                founded.passphrase("salome").toString()))
        .isEqualTo(Mishap.COULD_NOT);
    assertThat(founded.standing()).isEqualTo(Set.of("ingrid"));
  }

  private int certify(String handle) {
    return Founded.run(
        "registrar",
        "--data",
        founded.data().toString(),
        "--root-share",
        founded.share("ingrid", "root").toString(),
        "--root-share",
        founded.share("salome", "root").toString(),
        "--certify",
        handle,
        "--passphrase-file",
        founded.passphrase(handle).toString());
  }

  private int end(String handle) {
    return Founded.run(
        "registrar",
        "--data",
        founded.data().toString(),
        "--root-share",
        founded.share("ingrid", "root").toString(),
        "--root-share",
        founded.share("salome", "root").toString(),
        "--end",
        handle);
  }
}
