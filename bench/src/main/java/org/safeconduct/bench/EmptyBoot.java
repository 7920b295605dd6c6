package org.safeconduct.bench;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/// A Spring Boot with no bean of its own: what every start costs. Like the program, without the
/// data source that Spring would make of the class path.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
public class EmptyBoot {

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(EmptyBoot.class);
    application.setDefaultProperties(
        Map.of("server.port", arguments[0], "server.address", "127.0.0.1"));
    application.run();
  }
}
