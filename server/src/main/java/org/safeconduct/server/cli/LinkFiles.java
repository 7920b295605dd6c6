package org.safeconduct.server.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeconduct.estimate.linkage.Linkage;
import org.safeconduct.estimate.linkage.PartitionDraws;
import org.safeconduct.estimate.linkage.Records;

/// What `link` leaves as CSV: ids and numbers, no values.
final class LinkFiles {
  private LinkFiles() {}

  static void pairs(Linkage linkage, Path file) throws IOException {
    Records records = linkage.records();
    try (BufferedWriter csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      csv.write("left,right,probability\n");
      for (org.safeconduct.estimate.linkage.Link link : linkage.links()) {
        String probability = String.format(Locale.ROOT, "%.6f", link.probability());
        row(csv, List.of(records.id(link.left()), records.id(link.right()), probability));
      }
    }
  }

  /// A person is named by the number of their first row, in the order of ids.
  static void clusters(Linkage linkage, Path file) throws IOException {
    Records records = linkage.records();
    int[] people = linkage.people();
    try (BufferedWriter csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      csv.write("list,id,cluster\n");
      for (int record = 0; record < people.length; record++) {
        row(csv, List.of(list(records, record), records.id(record), "" + (people[record] + 1)));
      }
    }
  }

  static void draws(Linkage linkage, Path file) throws IOException {
    Records records = linkage.records();
    PartitionDraws draws = linkage.draws();
    List<int[]> people = new ArrayList<>();
    try (BufferedWriter csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      List<String> heads = new ArrayList<>(List.of("list", "id"));
      for (int draw = 0; draw < draws.draws(); draw++) {
        heads.add("draw" + (draw + 1));
        people.add(draws.people(draw));
      }
      row(csv, heads);
      for (int record = 0; record < records.count(); record++) {
        List<String> cells = new ArrayList<>(List.of(list(records, record), records.id(record)));
        for (int[] draw : people) cells.add("" + (draw[record] + 1));
        row(csv, cells);
      }
    }
  }

  private static String list(Records records, int record) {
    return record < records.left() ? "left" : "right";
  }

  private static void row(BufferedWriter csv, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) csv.write(',');
      csv.write(cell(cells.get(i)));
    }
    csv.write('\n');
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
