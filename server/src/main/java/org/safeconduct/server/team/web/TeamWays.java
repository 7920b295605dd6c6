package org.safeconduct.server.team.web;

import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.team.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The lines of the navigation that lead here.
@Configuration(proxyBeanMethods = false)
class TeamWays {
  @Bean
  Signpost membersWay() {
    return Signpost.of("/members", "team.members.nav", 900);
  }

  @Bean
  Signpost dutyWay() {
    return Signpost.of("/duty", "team.duty.nav", 890);
  }

  @Bean
  Signpost trailWay() {
    return Signpost.of(
        "/trail", "team.trail.nav", 910, Role.COORDINATOR.word(), Role.TRUSTEE.word());
  }
}
