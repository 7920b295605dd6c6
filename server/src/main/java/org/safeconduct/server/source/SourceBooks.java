package org.safeconduct.server.source;

import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.records.Held;
import org.safeconduct.server.records.Holder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceBooks {
  @Bean
  FactBook sourceFacts() {
    return FactBook.of(SourceFact.class);
  }

  @Bean
  Held sourcesHold() {
    return new Held(Holder.SOURCE, SourceFact.SourceIntroduced.class);
  }

  @Bean
  Held statementsHold() {
    return new Held(Holder.STATEMENT, SourceFact.StatementRecorded.class);
  }
}
