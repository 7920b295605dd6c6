package org.safeconduct.server.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.safeconduct.estimate.protect.Dimension;
import org.safeconduct.estimate.protect.Release;

/// The only file of figures that leaves: a table that was published. A line for each figure, totals
/// as `*`, what was not said empty.
final class ReleaseCsv {
  private ReleaseCsv() {}

  static void send(Release release, HttpServletResponse response) throws IOException {
    byte[] bytes = text(release).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/csv;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.setHeader("Content-Disposition", "attachment; filename=\"figures.csv\"");
    response.getOutputStream().write(bytes);
  }

  private static String text(Release release) {
    StringBuilder text = new StringBuilder();
    StringJoiner heads = new StringJoiner(",", "", ",people\n");
    release.shape().dimensions().stream().map(Dimension::name).forEach(heads::add);
    text.append(heads);
    for (int place = 0; place < release.shape().size(); place++) {
      text.append(String.join(",", release.shape().names(place))).append(',');
      if (!release.isHidden(place)) text.append(release.at(place).orElseThrow());
      text.append('\n');
    }
    return text.toString();
  }
}
