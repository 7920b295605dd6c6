package org.safeconduct.estimate.report;

import java.util.ArrayList;
import java.util.List;

/// What a method found, for people to read.
///
/// @param title also the document's title: say nothing in it that a window list may not show
public record Report(String title, List<Block> blocks) {
  public Report {
    blocks = List.copyOf(blocks);
  }

  public static Writing titled(String title) {
    return new Writing(title);
  }

  /// The whole document.
  public String html() {
    return Page.of(this);
  }

  /// A report while it is written, from top to bottom.
  public static final class Writing {
    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    private Writing(String title) {
      this.title = title;
    }

    public Writing heading(String text) {
      return block(new Block.Heading(text));
    }

    public Writing paragraph(String text) {
      return block(new Block.Paragraph(text));
    }

    public Writing items(List<String> items) {
      return block(new Block.Items(items));
    }

    public Writing block(Block block) {
      blocks.add(block);
      return this;
    }

    public Report done() {
      return new Report(title, blocks);
    }
  }
}
