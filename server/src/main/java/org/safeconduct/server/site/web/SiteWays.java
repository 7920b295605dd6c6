package org.safeconduct.server.site.web;

import org.safeconduct.server.site.Signpost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The first line of the navigation.
@Configuration(proxyBeanMethods = false)
class SiteWays {
  @Bean
  Signpost todayWay() {
    return Signpost.of("/", "site.today.nav", 0);
  }
}
