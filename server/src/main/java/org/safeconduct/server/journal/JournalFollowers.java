package org.safeconduct.server.journal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Names to the journal, once the whole program stands, every bean that must follow an erasure, and
/// lets it finish what a crash left pending.
@Component
final class JournalFollowers implements SmartInitializingSingleton {
  private final Journal journal;
  private final ObjectProvider<AfterErasure> followers;

  JournalFollowers(Journal journal, ObjectProvider<AfterErasure> followers) {
    this.journal = journal;
    this.followers = followers;
  }

  @Override
  public void afterSingletonsInstantiated() {
    followers.orderedStream().forEach(journal::afterErasure);
    if (journal.isFounded()) journal.settle();
  }
}
