package org.safeconduct.server.evidence;

import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.records.Held;
import org.safeconduct.server.records.Holder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceBooks {
  @Bean
  FactBook evidenceFacts() {
    return FactBook.of(EvidenceFact.class);
  }

  @Bean
  Held exhibitsHold() {
    return new Held(Holder.EXHIBIT, EvidenceFact.ExhibitReceived.class);
  }
}
