package org.safeconduct.estimate.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;

/// What holds of every linkage, tried on the first 300 rows of a file where much is in doubt.
class LinkageTest {
  private static final String FIELDS = "first_name:name,surname:name,dob:date,city:place";
  private static final List<String> NAMES =
      List.of("unique_id", "first_name", "surname", "dob", "city");

  @Test
  void answersTheSameWhateverTheOrderOfRowsAndColumns() {
    List<List<String>> rows = rows();
    List<List<String>> turned = new ArrayList<>(rows.reversed());
    List<String> other = links(linked(table(NAMES.reversed(), reversed(turned)), none()));
    assertThat(links(linked(table(NAMES, rows), none()))).isNotEmpty().isEqualTo(other);
  }

  @Test
  void drawsTheSamePeopleFromTheSameSeed() {
    Linkage one = linked(table(NAMES, rows()), none());
    Linkage other = linked(table(NAMES, rows()), none());
    for (int draw = 0; draw < one.draws().draws(); draw++) {
      assertThat(one.draws().people(draw)).isEqualTo(other.draws().people(draw));
    }
  }

  @Test
  void joinsEveryTwoRowsOfAPersonAndNoOthers() {
    Linkage linkage = linked(table(NAMES, rows()), none());
    int[] people = linkage.people();
    long pairs = 0;
    for (int i = 0; i < people.length; i++) {
      for (int j = 0; j < i; j++) if (people[i] == people[j]) pairs++;
    }
    assertThat(linkage.links()).hasSize((int) pairs);
    for (Link link : linkage.links()) {
      assertThat(people[link.left()]).isEqualTo(people[link.right()]);
      assertThat(link.probability()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void neverUndoesWhatAPersonDecided() {
    Linkage before = linked(table(NAMES, rows()), none());
    StringBuilder decided = new StringBuilder("left,right,decision\n");
    TreeSet<Integer> used = new TreeSet<>();
    List<Link> kept = new ArrayList<>();
    for (Link link : before.links()) {
      if (!used.add(link.left()) || !used.add(link.right())) continue;
      kept.add(link);
      decided.append(before.records().id(link.left())).append(',');
      decided.append(before.records().id(link.right())).append(",different\n");
    }
    int far = before.records().count() - 1;
    decided.append(before.records().id(0)).append(',').append(before.records().id(far));
    decided.append(",same\n");
    Linkage after = linked(table(NAMES, rows()), decided.toString());
    assertThat(kept).hasSizeGreaterThan(10);
    for (Link link : kept) {
      assertThat(after.people()[link.left()]).isNotEqualTo(after.people()[link.right()]);
      for (int draw = 0; draw < 100; draw++) {
        int[] people = after.draws().people(draw);
        assertThat(people[link.left()]).isNotEqualTo(people[link.right()]);
      }
    }
    assertThat(after.people()[0]).isEqualTo(after.people()[far]);
  }

  @Test
  void refusesDecisionsThatContradictEachOtherByWayOfAThird() {
    assertThatThrownBy(() ->
            linked(
                table(NAMES, rows()), "left,right,decision\n0,1,same\n1,2,same\n0,2,different\n"))
        .hasMessageStartingWith("decisions.csv, line 4, column decision: says different");
    assertThatThrownBy(
            () -> linked(table(NAMES, rows()), "left,right,decision\n0,1,same\n1,0,different\n"))
        .hasMessage("decisions.csv, line 3, column decision: contradicts line 2.");
    assertThatThrownBy(() -> linked(table(NAMES, rows()), "left,right,decision\n0,zz,same\n"))
        .hasMessage("decisions.csv, line 2, column right: is no id of a row in that list.");
  }

  @Test
  void joinsNoRowTwiceWhereThatIsAsked() {
    List<List<String>> rows = rows();
    Table left = table(NAMES, rows.subList(0, 150));
    Table right = table(NAMES, rows.subList(100, 300));
    Records records = Records.of(left, right, "unique_id", Field.listed(FIELDS));
    Linkage linkage =
        Linkage.of(records, new Linkage.Order(Decisions.none(records), OneToOne.ASKED, 1), _ -> {});
    assertThat(linkage.links()).hasSizeGreaterThanOrEqualTo(45);
    assertThat(linkage.links().stream().map(Link::left).distinct().count())
        .isEqualTo(linkage.links().size());
    assertThat(linkage.links().stream().map(Link::right).distinct().count())
        .isEqualTo(linkage.links().size());
  }

  @Test
  void quotesNothingUnlessAsked() {
    Linkage linkage = linked(table(NAMES, rows()), none());
    String ids = LinkageReport.of(linkage, LinkageReport.Show.IDS).html();
    String values = LinkageReport.of(linkage, LinkageReport.Show.VALUES).html();
    assertThat(ids).doesNotContain("Robert", "Birmingham", "1971-");
    assertThat(values).contains("Robert");
  }

  @Test
  void refusesAnIdThatIsGivenTwice() {
    List<List<String>> rows = new ArrayList<>(rows());
    rows.add(rows.getFirst());
    assertThatThrownBy(() -> linked(table(NAMES, rows), none()))
        .hasMessageContaining("line 302, column unique_id: has the same id as line 2");
  }

  /// Of two rows of 300 that share no name, none are joined; two that are called the same are.
  @Test
  void joinsByNameAloneOnlyWhoIsCalledTheSameAndSaysThatItSupposed() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++)
      rows.add(List.of("r" + i, "person" + Integer.toString(i * i, 36)));
    rows.add(List.of("twin", "person" + Integer.toString(17 * 17, 36)));
    Records records =
        Records.of(table(List.of("id", "name"), rows), null, "id", Field.listed("name:exact"));
    Linkage linkage =
        Linkage.of(
            records, new Linkage.Order(Decisions.none(records), OneToOne.NOT_ASKED, 1), _ -> {});
    assertThat(links(linkage)).hasSize(1).first().asString().startsWith("r17 twin");
    assertThat(LinkageReport.of(linkage, LinkageReport.Show.IDS).html())
        .contains("Supposed, not learnt", "What was joined")
        .doesNotContain("Learnt from the lists");
  }

  @Test
  void answersEmptyAndSingleLists() {
    assertThat(linked(table(NAMES, List.of()), none()).links()).isEmpty();
    assertThat(linked(table(NAMES, rows().subList(0, 1)), none()).links()).isEmpty();
  }

  private static List<List<String>> rows() {
    Table table = Truth.table("fake-1000.csv");
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 300; row++) {
      int at = row;
      rows.add(NAMES.stream().map(name -> table.column(name).at(at).orElse("")).toList());
    }
    return rows;
  }

  private static List<List<String>> reversed(List<List<String>> rows) {
    return rows.stream().map(row -> (List<String>) new ArrayList<>(row.reversed())).toList();
  }

  private static Table table(List<String> names, List<List<String>> rows) {
    StringBuilder csv = new StringBuilder(String.join(",", names)).append('\n');
    for (List<String> row : rows) csv.append(String.join(",", row)).append('\n');
    return read("list.csv", csv.toString());
  }

  private static Table read(String name, String csv) {
    try {
      return Csv.read(name, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String none() {
    return "left,right,decision\n";
  }

  private static Linkage linked(Table table, String decisions) {
    Records records = Records.of(table, null, "unique_id", Field.listed(FIELDS));
    Decisions decided = Decisions.read(read("decisions.csv", decisions), records);
    return Linkage.of(records, new Linkage.Order(decided, OneToOne.NOT_ASKED, 1), _ -> {});
  }

  private static List<String> links(Linkage linkage) {
    return linkage.links().stream()
        .map(link ->
            linkage.records().id(link.left())
                + " "
                + linkage.records().id(link.right())
                + " "
                + link.probability())
        .toList();
  }
}
