package org.safeconduct.bench;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/// A Spring Boot with no bean of its own: what every start costs.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class EmptyBoot {

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(EmptyBoot.class);
    application.setDefaultProperties(
        Map.of("server.port", arguments[0], "server.address", "127.0.0.1"));
    application.run();
  }
}
