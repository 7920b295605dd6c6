package org.safeconduct.server;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.team.DutyFact;
import org.safeconduct.server.team.TeamFact;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The server. The program's verbs start it (`serve`, `demo`) and hand in the `DataFolder`.
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
@Modulithic(systemName = "Safeconduct")
public class SafeconductApplication {

  @Bean
  @ConditionalOnMissingBean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  @ConditionalOnMissingBean
  SecureRandom random() {
    return new SecureRandom();
  }

  @Bean
  FactBook teamFacts() {
    return FactBook.of(TeamFact.class);
  }

  @Bean
  FactBook dutyFacts() {
    return FactBook.of(DutyFact.class);
  }
}
