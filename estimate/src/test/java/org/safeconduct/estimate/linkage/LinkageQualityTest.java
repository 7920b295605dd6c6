package org.safeconduct.estimate.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.linkage.Truth.Score;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;

/// The numbers in docs/methods/linkage.md. Nothing is told of the truth, no threshold is chosen.
class LinkageQualityTest {
  private static final String FEBRL =
      "given_name:name,surname:name,street_number:number,address_1:text,address_2:text,"
          + "suburb:place,postcode:number,state:category,date_of_birth:date";

  @Test
  void findsThePeopleOfFebrlWithoutTheirNumber() {
    assertThat(febrl(Truth.table("febrl-1.csv")).f()).isGreaterThanOrEqualTo(0.999);
  }

  @Test
  void findsThePeopleOfTheLargerFebrls() {
    Path data = data("FEBRL 2 and 3");
    if (data == null) return;
    Path folder = data.resolve("linkage-febrl");
    assertThat(febrl(Csv.read(folder.resolve("dataset2.csv"))).f()).isGreaterThan(0.996);
    assertThat(febrl(Csv.read(folder.resolve("dataset3.csv"))).f()).isGreaterThan(0.998);
  }

  @Test
  void findsGermanPeople() {
    Path data = data("RLdata500");
    if (data == null) return;
    Table table = Csv.read(data.resolve("linkage-rldata/RLdata500.csv"));
    String fields =
        "fname_c1:name,fname_c2:name,lname_c1:name,lname_c2:name,by:number,bm:number,bd:number";
    Linkage linkage = Truth.linked(table, "rec_id", fields);
    Score score = Truth.score(linkage, table, "rec_id", "ent_id", id -> id);
    System.out.println("RLdata500: " + score);
    assertThat(score.f()).isGreaterThan(0.97);
  }

  @Test
  void findsPeopleWithSeveralRowsAndKnowsHowWell() {
    Table table = Truth.table("fake-1000.csv");
    String fields = "first_name:name,surname:name,dob:date,city:place,email:text";
    Linkage linkage = Truth.linked(table, "unique_id", fields);
    Score score = Truth.score(linkage, table, "unique_id", "cluster", id -> id);
    System.out.println("fake-1000: " + score);
    assertThat(score.f()).isGreaterThan(0.88);
    assertThat(linkage.expectedPrecision()).isCloseTo(score.precision(), within(0.03));
    assertThat(linkage.expectedRecall()).isCloseTo(score.recall(), within(0.06));
  }

  private static Score febrl(Table table) {
    Linkage linkage = Truth.linked(table, "rec_id", FEBRL);
    Score score = Truth.score(linkage, table, "rec_id", "rec_id", id -> id.split("-", -1)[1]);
    System.out.println(table.file() + ": " + score);
    return score;
  }

  private static @org.jspecify.annotations.Nullable Path data(String what) {
    String folder = System.getenv("SAFECONDUCT_DATA");
    if (folder == null) System.out.println("not run: " + what + ", SAFECONDUCT_DATA is not set");
    return folder == null ? null : Path.of(folder);
  }
}
