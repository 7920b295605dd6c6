package org.safeconduct.server.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.mandate.Question.Answer;

/// A consent that is being taken together with the person: first what cannot be called back is read
/// aloud, then one question at a time, then what they understood, in their own words.
///
/// @param seq of the fact that began it
/// @param answers by the place of their question; the last word to each
/// @param ownWords empty until the person said it back
public record Asking(
    long seq,
    List<Question> questions,
    Taking taking,
    @Nullable LocalDate until,
    boolean readAloud,
    Map<Integer, Answer> answers,
    List<String> ownWords) {
  public Asking {
    questions = List.copyOf(questions);
    answers = Map.copyOf(answers);
    ownWords = List.copyOf(ownWords);
  }

  /// What is to be done next.
  public sealed interface Next {
    record ReadAloud() implements Next {}

    /// @param at the place of the question, from 0
    record Ask(int at) implements Next {}

    record OwnWords() implements Next {}

    record Done() implements Next {}
  }

  public Next next() {
    if (!readAloud) return new Next.ReadAloud();
    return IntStream.range(0, questions.size())
        .filter(at -> !answers.containsKey(at))
        .mapToObj(at -> (Next) new Next.Ask(at))
        .findFirst()
        .orElse(ownWords.isEmpty() ? new Next.OwnWords() : new Next.Done());
  }

  Asking aloud() {
    return new Asking(seq, questions, taking, until, true, answers, ownWords);
  }

  Asking with(int at, Answer answer) {
    Map<Integer, Answer> all = new TreeMap<>(answers);
    all.put(at, answer);
    return new Asking(seq, questions, taking, until, readAloud, all, ownWords);
  }

  Asking saidBack(List<String> words) {
    return new Asking(seq, questions, taking, until, readAloud, answers, words);
  }

  @Override
  public String toString() {
    return "Asking[" + seq + "]";
  }
}
