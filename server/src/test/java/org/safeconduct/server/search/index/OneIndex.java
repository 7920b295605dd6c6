package org.safeconduct.server.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.asking.Answer;
import org.safeconduct.server.search.asking.Question;
import org.safeconduct.server.search.sealed.BlockCache;

/// One audience's index, open in a folder.
final class OneIndex implements AutoCloseable {
  final SecureRandom random = new SecureRandom();
  final Secret key = Secret.random(random, 32);
  final BlockCache cache = new BlockCache(8 << 20);
  final ScopeId scope = ScopeId.random(random);
  final TeamId home = TeamId.random(random);
  private final Path folder;
  private AudienceIndex index;

  OneIndex(Path folder) throws IOException {
    this.folder = folder;
    this.index = AudienceIndex.open(folder, key, cache, random);
  }

  AudienceIndex get() {
    return index;
  }

  /// As after a fall: what was not committed is gone.
  void fall() throws IOException {
    index.abandon();
    index = AudienceIndex.open(folder, key, cache, random);
  }

  Row row(String kind, String text) {
    return Row.of(SubjectId.random(random), kind, "", "", Map.of()).withText(List.of(text));
  }

  Row list(String sort) {
    return list(SubjectId.random(random), sort);
  }

  static Row list(SubjectId subject, String sort) {
    return Row.of(subject, "case", "open", sort, Map.of("codename", sort));
  }

  void put(Row... rows) {
    index.replace(scope, Optional.empty(), home, List.of(rows));
  }

  List<String> sorts(Query query) {
    return ask(query).rows().stream().map(shown -> shown.row().sort()).toList();
  }

  Answer ask(Query query) {
    index.refresh();
    Question question = Question.of(query);
    return Answer.of(
        List.of(new Answer.Part(index, question.query())), question, query.offset(), query.limit());
  }

  @Override
  public void close() {
    index.close();
  }
}
