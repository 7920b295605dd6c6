package org.safeconduct.server.mandate;

import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.records.Held;
import org.safeconduct.server.records.Holder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MandateBooks {
  @Bean
  FactBook mandateFacts() {
    return FactBook.of(MandateFact.class);
  }

  @Bean
  Held witnessesHold() {
    return new Held(Holder.WITNESS, MandateFact.WitnessNumbered.class);
  }
}
