package org.safeconduct.server.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The program: `safeconduct VERB …`. Exit codes: 0 done and true; 1 done and false; 2 used
/// wrongly; 3 could not be done. Nothing prints a stack trace to a person.
@Command(
    name = "safeconduct",
    description = "Two sealed books: the casefile and the inquiry.",
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      Demo.class,
      Init.class,
      Serve.class,
      Verify.class,
      Import.class,
      Link.class,
      Estimate.class,
      Backup.class,
      Restore.class,
      Registrar.class,
      Recover.class,
      Protect.class,
      HelpCommand.class
    })
public final class Safeconduct {

  public static void main(String[] arguments) {
    System.exit(program().execute(arguments));
  }

  static CommandLine program() {
    return new CommandLine(new Safeconduct())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Mishap::say);
  }
}
