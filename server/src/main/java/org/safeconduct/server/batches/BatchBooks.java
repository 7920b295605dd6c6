package org.safeconduct.server.batches;

import java.util.List;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.FactBook.Upcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;

/// Batches of acts were facts of their own once.
@Configuration(proxyBeanMethods = false)
public class BatchBooks {
  /// The family, and how its older names are read.
  public static final FactBook FACTS =
      new FactBook(
          BatchFact.class,
          List.of(
              new Upcaster("acts-imported/1", "batch-imported/1", BatchBooks::under),
              new Upcaster("acts-taken-back/1", "batch-taken-back/1", acts -> acts)));

  @Bean
  FactBook batchFacts() {
    return FACTS;
  }

  private static ObjectNode under(ObjectNode acts) {
    acts.set("under", acts.remove("event"));
    return acts;
  }
}
