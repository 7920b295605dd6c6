package org.safeconduct.server.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.safeconduct.server.team.waking.Waking;
import org.safeconduct.server.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `serve`: the pages, on the loopback address; an onion service or a reverse proxy stands in
/// front.
@Command(name = "serve", description = "Serve an organisation's pages on the loopback address.")
final class Serve implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The organisation's data folder, made by init.")
  private Path data = Path.of("");

  @Option(names = "--port", defaultValue = "8080", description = "Port. Default: 8080.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A further host name to answer to, such as an onion address. May be repeated.")
  private List<String> hosts = List.of();

  @Mixin private PublicOptions intake = new PublicOptions();

  @Override
  public Integer call() throws InterruptedException {
    if (!Files.isDirectory(data)) {
      throw new Mishap(
          "There is no data folder " + data + ". Make one: safeconduct init --data " + data);
    }
    try (Program program = Program.serve(data, port, hosts, false)) {
      if (!program.desk(Vault.class).house().isFounded()) {
        throw new Mishap(
            "The folder "
                + data
                + " holds no organisation. Found one: safeconduct init --data "
                + data);
      }
      System.out.println(waking(program.desk(Waking.class)));
      System.out.println("Serving at http://localhost:" + port + "/  Stop with Ctrl-C.");
      if (!intake.wanted()) {
        program.untilStopped();
        return 0;
      }
      try (PublicPages pages =
          PublicPages.start(data, program.desk(Vault.class).house().root().text(), intake)) {
        System.out.println("Public pages at http://localhost:" + intake.port() + "/");
        System.out.println(pages.said());
        program.untilStopped();
        return 0;
      }
    }
  }

  private String waking(Waking waking) {
    return waking.levels().isEmpty()
        ? "Waking: no command. When an agreed sign does not come and nobody is signed in, nobody is"
            + " woken. Put one into "
            + data.resolve("waking")
            + " (docs/guide/waking.md)."
        : "Waking: a command for level "
            + waking.levels().stream().map(String::valueOf).collect(Collectors.joining(", "))
            + ".";
  }
}
