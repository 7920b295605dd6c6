package org.safeconduct.estimate.report;

import java.util.List;

/// A piece of a report.
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Items, Grid, Plot {
  record Heading(String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Items(List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }
}
