package org.safeconduct.bench;

import java.util.List;
import java.util.stream.IntStream;

/// What a measurement found of one thing beside one peer or limit.
public sealed interface Result {
  /// What was measured: `append, 16 writers`.
  String name();

  /// What is beside ours.
  String peer();

  /// Both were run, in alternating rounds.
  ///
  /// @param unit of both figures
  /// @param ours a figure for each round
  /// @param beside the same of the peer
  /// @param used how much memory the process held at most, warm-up and peer included
  record Measured(
      String name,
      String unit,
      String peer,
      List<Double> ours,
      List<Double> beside,
      Aim aim,
      Memory used)
      implements Result {
    public Measured {
      ours = List.copyOf(ours);
      beside = List.copyOf(beside);
      if (ours.isEmpty() || ours.size() != beside.size()) {
        throw new IllegalArgumentException("rounds come in pairs");
      }
    }

    /// Ours by beside, round by round, the least first.
    List<Double> ratios() {
      return IntStream.range(0, ours.size())
          .mapToObj(i -> ours.get(i) / beside.get(i))
          .sorted()
          .toList();
    }

    /// The median of the rounds.
    double ratio() {
      return median(ratios());
    }

    boolean isMet() {
      return aim.isMet(ratio());
    }

    static double median(List<Double> all) {
      List<Double> sorted = all.stream().sorted().toList();
      return sorted.get(sorted.size() / 2);
    }
  }

  /// The peer is not on this machine.
  ///
  /// @param install what to type to have it
  record Missing(String name, String peer, String install) implements Result {}
}
