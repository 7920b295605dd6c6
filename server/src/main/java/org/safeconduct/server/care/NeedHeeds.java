package org.safeconduct.server.care;

import java.util.stream.Stream;
import org.safeconduct.server.casework.Heed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// Needs are to be heeded by whoever finds a bed or plans a way.
@Service
public class NeedHeeds implements Heed.Source {
  @Override
  public Stream<Heed> heeds(Chronicle casefile) {
    return Needs.of(casefile).standing().stream()
        .map(told ->
            new Heed(
                told.fact().need().concerns(),
                Phrase.of("care.need", told.fact().need()),
                told.fact().words(),
                "care"));
  }
}
