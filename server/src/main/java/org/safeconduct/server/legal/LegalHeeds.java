package org.safeconduct.server.legal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Heed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// What pending matters stand against, until somebody who works on them says otherwise and why.
@Service
class LegalHeeds implements Heed.Source {
  @Override
  public Stream<Heed> heeds(Chronicle casefile) {
    return Legal.of(casefile).pending().stream()
        .filter(matter -> !matter.blocks().isEmpty())
        .map(matter ->
            new Heed(
                    Set.copyOf(matter.blocks()),
                    Phrase.of("legal.kind", matter.raised().fact().kind()),
                    List.of(),
                    "legal")
                .unless(Phrase.of("legal.decides")));
  }
}
