package org.safeconduct.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Place;
import org.safeconduct.server.vault.Vault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The public pages of a house, in their own process, as `serve --intake-port` starts them. Nobody
/// signs in there.
public final class ServedPages implements Place, AutoCloseable {
  private final int port;
  private final PublicPages pages;

  private ServedPages(int port, PublicPages pages) {
    this.port = port;
    this.pages = pages;
  }

  public static ServedPages of(House house) {
    int port = freePort();
    String root = house.bean(Vault.class).house().root().text();
    return new ServedPages(port, PublicPages.start(house.data(), root, at(port)));
  }

  @Override
  public String url(String path) {
    return "http://localhost:" + port + path;
  }

  @Override
  public String passphrase(String handle) {
    throw new IllegalArgumentException(handle);
  }

  @Override
  public void close() {
    pages.close();
  }

  @Command
  private static final class Options {
    @Mixin private PublicOptions intake = new PublicOptions();
  }

  private static PublicOptions at(int port) {
    Options options = new Options();
    new CommandLine(options).parseArgs("--intake-port", Integer.toString(port));
    return options.intake;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
