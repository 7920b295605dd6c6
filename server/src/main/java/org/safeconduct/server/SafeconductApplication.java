package org.safeconduct.server;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.team.TeamFact;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The server. The program's verbs start it (`serve`, `demo`) and hand in the `DataFolder`.
@SpringBootApplication
@Modulithic(systemName = "Safeconduct")
public class SafeconductApplication {

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  SecureRandom random() {
    return new SecureRandom();
  }

  @Bean
  FactBook teamFacts() {
    return FactBook.of(TeamFact.class);
  }
}
