package org.safeconduct.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Checks many things on all cores, and reports the first refusal in their order, not in time.
final class FirstRefusal {

  /// So many results at a time: a wrong packet is not read to its end.
  private static final int BATCH = 512;

  private FirstRefusal() {}

  private sealed interface Outcome<R> {
    record Right<R>(R result) implements Outcome<R> {}

    record Wrong<R>(PacketRefused refused) implements Outcome<R> {}
  }

  static <T, R> List<R> of(List<T> things, Function<T, R> check) {
    List<R> results = new ArrayList<>();
    for (int start = 0; start < things.size(); start += BATCH) {
      List<T> batch = things.subList(start, Math.min(things.size(), start + BATCH));
      List<Outcome<R>> outcomes =
          IntStream.range(0, batch.size())
              .parallel()
              .mapToObj(i -> attempt(batch.get(i), check))
              .toList();
      for (Outcome<R> outcome : outcomes) {
        switch (outcome) {
          case Outcome.Right<R>(R result) -> results.add(result);
          case Outcome.Wrong<R>(PacketRefused refused) -> throw refused;
        }
      }
    }
    return results;
  }

  private static <T, R> Outcome<R> attempt(T thing, Function<T, R> check) {
    try {
      return new Outcome.Right<>(check.apply(thing));
    } catch (PacketRefused refused) {
      return new Outcome.Wrong<>(refused);
    }
  }
}
