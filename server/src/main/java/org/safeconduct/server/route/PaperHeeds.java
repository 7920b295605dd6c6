package org.safeconduct.server.route;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Heed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// What stops without a document that ends, or that is not at hand.
@Service
class PaperHeeds implements Heed.Source {
  @Override
  public Stream<Heed> heeds(Chronicle casefile) {
    return Papers.of(casefile).held().stream()
        .filter(paper -> !paper.noted().fact().blocks().isEmpty())
        .flatMap(paper -> what(paper).map(what -> heed(paper, what)));
  }

  private static Heed heed(HeldPaper paper, Phrase what) {
    return new Heed(Set.copyOf(paper.noted().fact().blocks()), what, List.of(), "papers");
  }

  private static Stream<Phrase> what(HeldPaper paper) {
    Phrase kind = Phrase.of("route.held", paper.kind());
    Stream<Phrase> ends =
        paper.expires().stream().map(day -> Phrase.of("route.papers.ends", kind, day));
    Keeping keeping = paper.noted().fact().keeping();
    Stream<Phrase> away =
        keeping.isAtHand()
            ? Stream.empty()
            : Stream.of(Phrase.of("route.papers.away", kind, Phrase.of("route.keeping", keeping)));
    return Stream.concat(ends, away);
  }
}
