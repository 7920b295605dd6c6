package org.safeconduct.server.site.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.site.Door;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;

/// The one filter chain. Spring Security gives the firewall (hosts, methods, paths) and the place
/// for headers; who somebody is comes from [Arrival], and what they may read from the keys they
/// hold: there is no list of paths here to forget one in.
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class WebSecurity {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Door door) {
    return http.securityMatcher("/**")
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(h -> h.defaultsDisabled().addHeaderWriter(headers()))
        .addFilterAfter(new Arrival(door), SecurityContextHolderFilter.class)
        .addFilterAfter(new PostGuard(), Arrival.class)
        .build();
  }

  /// On every answer, whatever it is. `no-referrer` would make forms send `Origin: null`.
  private static HeaderWriter headers() {
    return (request, response) -> {
      response.setHeader(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
              + " frame-ancestors 'none'; base-uri 'none'");
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "same-origin");
      if (!response.containsHeader("Cache-Control")) {
        response.setHeader("Cache-Control", "no-store");
      }
    };
  }

  /// Only this machine's own names and those of the list are answered: another name that leads here
  /// (DNS rebinding) is not.
  @Bean
  StrictHttpFirewall firewall(@Value("${safeconduct.hosts:}") String further) {
    Set<String> allowed = new HashSet<>(LOOPBACK);
    allowed.addAll(Arrays.asList(further.split(",", -1)));
    allowed.remove("");
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(allowed::contains);
    firewall.setAllowedHttpMethods(List.of("GET", "HEAD", "POST"));
    return firewall;
  }

  @Bean
  RequestRejectedHandler rejected() {
    return new HttpStatusRequestRejectedHandler(400);
  }

  /// Nobody: so that Spring Boot makes up no user of its own.
  @Bean
  UserDetailsService nobody() {
    return name -> {
      throw new UsernameNotFoundException("nobody");
    };
  }
}
