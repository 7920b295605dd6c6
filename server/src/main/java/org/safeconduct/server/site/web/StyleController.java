package org.safeconduct.server.site.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The style sheet: all files of `style/`, joined once, the order of layers first. With the icon it
/// is all that a browser may keep.
@Controller
class StyleController {
  private static final CacheControl KEPT =
      CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();
  private final byte[] style;
  private final byte[] icon;

  StyleController() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:style/**/*.css");
    Arrays.sort(files, Comparator.comparing(StyleController::place));
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (Resource file : files) joined.write(file.getContentAsByteArray());
    this.style = joined.toByteArray();
    this.icon = new ClassPathResource("style/icon.svg").getContentAsByteArray();
  }

  private static String place(Resource file) {
    String name = String.valueOf(file.getFilename());
    return name.equals("layers.css") ? "" : name;
  }

  @GetMapping("/style.css")
  ResponseEntity<byte[]> style() {
    return kept("text/css;charset=UTF-8", style);
  }

  @GetMapping("/icon.svg")
  ResponseEntity<byte[]> icon() {
    return kept("image/svg+xml", icon);
  }

  @GetMapping("/robots.txt")
  ResponseEntity<byte[]> robots() {
    return kept("text/plain", "User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static ResponseEntity<byte[]> kept(String type, byte[] bytes) {
    return ResponseEntity.ok().cacheControl(KEPT).header("Content-Type", type).body(bytes);
  }
}
