package org.safeconduct.server.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void partsAtBlankLinesAndKeepsSingleBreaks() {
    assertThat(Paragraphs.of("  one\r\nstill one\r\n \r\n\r\ntwo\n\n\n\nthree \n"))
        .containsExactly("one\nstill one", "two", "three");
  }

  @Test
  void blankTextHasNoParagraphs() {
    assertThat(Paragraphs.of(" \r\n\r\n ")).isEmpty();
  }

  @Test
  void typedAgainIsTheSame() {
    var paragraphs = Paragraphs.of("раз\n\nдва\n\nثلاثة");
    assertThat(Paragraphs.of(Paragraphs.text(paragraphs))).isEqualTo(paragraphs);
  }
}
