package org.safeconduct.server.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.SubjectId;

/// What happens to case lists and to what is computed from them. Each list, each linkage, each
/// decision and each estimate is a subject of the inquiry.
public sealed interface ListsFact extends Fact {

  /// @param digest SHA-256 of the file as it came, in hexadecimal
  /// @param originalName the file's name as it came; never shown outside
  /// @param name what the members call the list
  /// @param source whose list it is, by office or organisation
  /// @param columns their names, in the order of the file
  @FactType("case-list-brought/1")
  record CaseListBrought(
      BodyId file,
      String digest,
      long bytes,
      String originalName,
      String name,
      String source,
      int rows,
      List<String> columns)
      implements ListsFact {
    public CaseListBrought {
      columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
      return "CaseListBrought[" + file + "]";
    }
  }

  /// A member confirmed what each column holds, in the order of the file. A later one replaces it.
  @FactType("columns-named/1")
  record ColumnsNamed(List<Holds> holds) implements ListsFact {
    public ColumnsNamed {
      holds = List.copyOf(holds);
    }
  }

  @FactType("case-list-taken-back/1")
  record CaseListTakenBack(String reason) implements ListsFact {}

  /// Who is who on these lists, as it was estimated then.
  ///
  /// @param lists in the order in which they were laid beside each other
  /// @param fields what was compared
  /// @param seed every number drawn follows from it
  /// @param upTo the newest fact of the inquiry that was known
  /// @param pairs how many pairs of rows are joined
  /// @param threshold pairs at least as probable are joined, per mille
  /// @param precision, recall expected of the joined pairs, per mille
  /// @param file the sealed rest: [LinkedFile]
  @FactType("records-linked/1")
  record RecordsLinked(
      List<SubjectId> lists,
      List<Holds> fields,
      int seed,
      long upTo,
      int rows,
      int people,
      int pairs,
      int threshold,
      int precision,
      int recall,
      List<Overlap> overlaps,
      BodyId file)
      implements ListsFact {
    public RecordsLinked {
      lists = List.copyOf(lists);
      fields = List.copyOf(fields);
      overlaps = List.copyOf(overlaps);
    }
  }

  /// How many people have one capture history.
  ///
  /// @param on bits: 1 for the first list, 2 for the second, 4 for the third …
  /// @param people in the partition that is shown
  /// @param least, most over the draws of who is who
  record Overlap(int on, int people, int least, int most) {}

  /// A member looked at two rows.
  @FactType("pair-decided/1")
  record PairDecided(RowPair pair, Verdict verdict) implements ListsFact {}

  @FactType("pair-decision-taken-back/1")
  record PairDecisionTakenBack(String reason) implements ListsFact {}

  /// How many people may be on no list, by several models side by side, as it was computed then.
  ///
  /// @param linkage from whose draws of who is who it was counted
  /// @param lists those of the linkage, in its order
  /// @param seed every number drawn follows from it
  /// @param draws over how many draws of who is who it is averaged
  /// @param least, most people seen on at least one list, over these draws
  /// @param without each list left out; empty with three lists, because two carry no estimate
  @FactType("unseen-estimated/1")
  record UnseenEstimated(
      SubjectId linkage,
      List<SubjectId> lists,
      int seed,
      int draws,
      int least,
      int most,
      List<ModelSaid> models,
      List<Without> without)
      implements ListsFact {
    public UnseenEstimated {
      lists = List.copyOf(lists);
      models = List.copyOf(models);
      without = List.copyOf(without);
    }
  }

  /// What one model said: an estimate, or no and why.
  ///
  /// @param settings, source of the model, in the library's words
  /// @param no why there is none, in the library's words; absent where `found` is there
  record ModelSaid(
      String model, String settings, String source, @Nullable Found found, @Nullable String no) {}

  /// An estimate of all people, seen and unseen.
  ///
  /// @param centres one, or every peak where there are several: then none of them stands for it
  /// @param low, high the 95 % interval
  /// @param met how well the chains met, where there were chains
  /// @param curve how plausible each number is; absent where a list was left out
  /// @param notes what a reader must know of this run, in the library's words
  record Found(
      List<Integer> centres,
      int low,
      int high,
      @Nullable Met met,
      @Nullable Curve curve,
      List<String> notes) {
    public Found {
      centres = List.copyOf(centres);
      notes = List.copyOf(notes);
    }
  }

  /// @param rHat times a thousand
  /// @param bulk, tail effective draws
  record Met(int rHat, int bulk, int tail, boolean reached) {}

  /// Heights at evenly spaced numbers of people, the highest 1000.
  record Curve(int from, int to, List<Integer> heights) {
    public Curve {
      heights = List.copyOf(heights);
    }
  }

  /// What the models say without one list, in their order: how much hangs on it.
  record Without(SubjectId list, List<ModelSaid> models) {
    public Without {
      models = List.copyOf(models);
    }
  }
}
