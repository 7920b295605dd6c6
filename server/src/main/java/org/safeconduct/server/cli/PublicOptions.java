package org.safeconduct.server.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// How the public pages are to be shown.
final class PublicOptions {
  @Option(
      names = "--intake-port",
      defaultValue = "8081",
      paramLabel = "PORT",
      description = "Port of the public pages; 0 for none. Default: 8081.")
  private int port;

  @Option(
      names = "--intake-host",
      paramLabel = "NAME",
      description = "A host name they answer to, such as their onion address. May be repeated.")
  private List<String> hosts = List.of();

  @Option(
      names = "--intake-name",
      defaultValue = "",
      paramLabel = "TEXT",
      description = "Their title. Default: the word Notes, in the visitor's language.")
  private String name = "";

  @Option(
      names = "--intake-leave-to",
      defaultValue = "https://www.wikipedia.org/",
      paramLabel = "URL",
      description = "Where their exit leads. Default: ${DEFAULT-VALUE}")
  private String leaveTo = "";

  @Option(
      names = "--intake-circuits",
      description =
          "Tor names the circuit of each connection (HiddenServiceExportCircuitID haproxy), so that"
              + " one sender's flood is that sender's alone.")
  private boolean circuits;

  boolean wanted() {
    return port != 0;
  }

  int port() {
    return port;
  }

  List<String> arguments() {
    List<String> all = new ArrayList<>(List.of("--port", Integer.toString(port)));
    hosts.forEach(host -> all.addAll(List.of("--host", host)));
    if (!name.isEmpty()) all.addAll(List.of("--name", name));
    all.addAll(List.of("--leave-to", leaveTo));
    if (circuits) all.add("--circuits");
    return all;
  }
}
