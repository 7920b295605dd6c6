package org.safeconduct.server.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.table.Csv;

class GuessTest {
  @Test
  void tellsColumnsByTheirNames() throws IOException {
    assertThat(of("id,surname,given_name,date_of_birth,town,sex\n1,A,B,1990,C,m\n"))
        .containsExactly(
            Holds.LEFT_OUT,
            Holds.FAMILY_NAME,
            Holds.GIVEN_NAME,
            Holds.BIRTH_DATE,
            Holds.PLACE,
            Holds.SEX);
    assertThat(of("№;ФИО;Год рождения;Село;Дата\n1;А Б;1990;В;2017-04-01\n"))
        .containsExactly(
            Holds.LEFT_OUT, Holds.WHOLE_NAME, Holds.BIRTH_DATE, Holds.PLACE, Holds.EVENT_DATE);
  }

  @Test
  void tellsADateOrAKindByTheValuesWhereTheNameSaysNothing() throws IOException {
    String rows =
        """
        x,y,z
        2017-04-01,taken,alpha
        2017-05-02,taken,beta
        2017,beaten,gamma
        2017-06-01,taken,delta
        2018-01-01,beaten,epsilon
        """;
    assertThat(of(rows)).containsExactly(Holds.EVENT_DATE, Holds.CATEGORY, Holds.LEFT_OUT);
  }

  @Test
  void guessesNothingTwice() throws IOException {
    List<Holds> guessed = of("name,other name,third name\na,b,c\nd,e,f\n");
    assertThat(guessed).containsExactly(Holds.WHOLE_NAME, Holds.LEFT_OUT, Holds.LEFT_OUT);
  }

  private static List<Holds> of(String csv) throws IOException {
    return Guess.of(
        Csv.read("a.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
  }
}
