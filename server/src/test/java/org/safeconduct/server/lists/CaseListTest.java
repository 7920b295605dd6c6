package org.safeconduct.server.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.ListsFact.CaseListBrought;
import org.safeconduct.server.lists.ListsFact.CaseListTakenBack;
import org.safeconduct.server.lists.ListsFact.ColumnsNamed;

class CaseListTest {
  private static final SubjectId NORTH = Telling.subject(1);
  private static final SubjectId SOUTH = Telling.subject(2);

  @Test
  void isReadyOnceSomebodyConfirmedEveryColumn() {
    Telling telling = new Telling(ScopeKind.INQUIRY).tell(NORTH, brought("North"));
    assertThat(Lists.of(telling.chronicle()).ready()).isEmpty();
    telling.tell(NORTH, new ColumnsNamed(List.of(Holds.FAMILY_NAME, Holds.LEFT_OUT)));
    assertThat(Lists.of(telling.chronicle()).ready())
        .extracting(CaseList::id)
        .containsExactly(NORTH);
  }

  @Test
  void isNotReadyWhereTheColumnsDoNotFit() {
    Telling telling = new Telling(ScopeKind.INQUIRY).tell(NORTH, brought("North"));
    telling.tell(NORTH, new ColumnsNamed(List.of(Holds.FAMILY_NAME)));
    assertThat(Lists.of(telling.chronicle()).ready()).isEmpty();
    telling.tell(NORTH, new ColumnsNamed(List.of(Holds.PLACE, Holds.PLACE)));
    assertThat(Lists.of(telling.chronicle()).ready()).isEmpty();
    telling.tell(NORTH, new ColumnsNamed(List.of(Holds.LEFT_OUT, Holds.LEFT_OUT)));
    assertThat(Lists.of(telling.chronicle()).ready()).isEmpty();
  }

  @Test
  void countsNowhereWhenItWasTakenBackAndStaysToBeSeen() {
    Telling telling =
        new Telling(ScopeKind.INQUIRY)
            .tell(NORTH, brought("North"))
            .tell(SOUTH, brought("South"))
            .tell(NORTH, new ColumnsNamed(List.of(Holds.FAMILY_NAME, Holds.PLACE)))
            .tell(NORTH, new CaseListTakenBack("the wrong year"));
    Lists lists = Lists.of(telling.chronicle());
    assertThat(lists.ready()).isEmpty();
    assertThat(lists.all()).extracting(l -> l.brought().name()).containsExactly("North", "South");
    assertThat(lists.all().getFirst().takenBack()).contains("the wrong year");
  }

  @Test
  void isNothingWithoutTheFactThatBroughtIt() {
    Telling telling =
        new Telling(ScopeKind.INQUIRY)
            .tell(NORTH, new ColumnsNamed(List.of(Holds.PLACE)))
            .tell(NORTH, new CaseListTakenBack(""));
    assertThat(Lists.of(telling.chronicle()).all()).isEmpty();
  }

  @Test
  void saysNothingOfItselfInLogs() {
    assertThat(brought("North").toString()).doesNotContain("North", "surname");
  }

  private static CaseListBrought brought(String name) {
    return new CaseListBrought(
        new BodyId(new Bits128(5, name.hashCode())),
        "ab".repeat(32),
        100,
        "file.csv",
        name,
        "an association",
        10,
        List.of("surname", "town"));
  }
}
