package org.safeconduct.server.referral;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the family of facts to the journal.
@Configuration(proxyBeanMethods = false)
class ReferralBook {
  @Bean
  FactBook referralFactBook() {
    return FactBook.of(ReferralFact.class);
  }
}
