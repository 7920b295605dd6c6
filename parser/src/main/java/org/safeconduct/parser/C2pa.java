package org.safeconduct.parser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The labels of a C2PA manifest store, as it lies in a JPEG (APP11 segments, ISO 19566-5) or a PNG
/// (`caBX` chunk). No maintained library for this machine checks its signatures: they are not
/// checked.
///
/// @param labels of all boxes, by their path: `c2pa/urn:…/c2pa.assertions/c2pa.actions`
record C2pa(List<String> labels) {
  private static final int DEEPEST = 8;
  private static final int MOST_LABELS = 500;
  private static final int HEADER = 8;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  static C2pa in(byte[] file) {
    List<String> labels = new ArrayList<>();
    for (byte[] box : boxes(file)) labels(ByteBuffer.wrap(box), "", 0, labels);
    labels.removeIf(label -> !label.equals("c2pa") && !label.startsWith("c2pa/"));
    return new C2pa(List.copyOf(labels));
  }

  /// How many manifests there are: one for each time that a tool signed.
  int manifests() {
    return (int) labels.stream().filter(l -> l.split("/", -1).length == 2).count();
  }

  /// What the manifests say something about: `c2pa.actions`, `stds.exif`, …
  List<String> assertions() {
    return labels.stream()
        .filter(l -> l.contains("/c2pa.assertions/"))
        .map(l -> l.substring(l.lastIndexOf('/') + 1))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<byte[]> boxes(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    if (file.length > PNG.length && in.slice(0, PNG.length).equals(ByteBuffer.wrap(PNG))) {
      return ofPng(in.position(PNG.length));
    }
    boolean jpeg = file.length > 4 && (in.getShort(0) & 0xffff) == 0xffd8;
    return jpeg ? ofJpeg(in.position(2)) : List.of();
  }

  private static List<byte[]> ofPng(ByteBuffer in) {
    List<byte[]> boxes = new ArrayList<>();
    while (in.remaining() >= 12) {
      int length = in.getInt();
      String type = ascii(in, 4);
      if (length < 0 || length > in.remaining() - 4) break;
      byte[] chunk = new byte[length];
      in.get(chunk).getInt();
      if (type.equals("caBX")) boxes.add(chunk);
    }
    return boxes;
  }

  /// Segments of one box number belong together; each repeats the box's header.
  private static List<byte[]> ofJpeg(ByteBuffer in) {
    Map<Integer, ByteArrayOutputStream> boxes = new LinkedHashMap<>();
    while (in.remaining() >= 4 && (in.get() & 0xff) == 0xff) {
      int marker = in.get() & 0xff;
      int length = (in.getShort() & 0xffff) - 2;
      if (marker == 0xda || length < 0 || length > in.remaining()) break;
      byte[] segment = new byte[length];
      in.get(segment);
      ByteBuffer said = ByteBuffer.wrap(segment);
      if (marker != 0xeb || length < HEADER + HEADER || said.getShort() != 0x4a50) continue;
      var box = boxes.computeIfAbsent((int) said.getShort(), _ -> new ByteArrayOutputStream());
      int from = box.size() == 0 ? HEADER : HEADER + HEADER;
      box.write(segment, from, length - from);
    }
    return boxes.values().stream().map(ByteArrayOutputStream::toByteArray).toList();
  }

  /// A `jumb` box is described by the `jumd` box that it begins with; what follows lies in it.
  private static void labels(ByteBuffer in, String above, int depth, List<String> labels) {
    String path = above;
    while (in.remaining() >= HEADER && depth < DEEPEST && labels.size() < MOST_LABELS) {
      int length = in.getInt() - HEADER;
      String type = ascii(in, 4);
      if (length < 0 || length > in.remaining()) return;
      ByteBuffer box = in.slice(in.position(), length);
      in.position(in.position() + length);
      if (type.equals("jumd")) {
        path = above + (above.isEmpty() ? "" : "/") + label(box);
        labels.add(path);
      }
      if (type.equals("jumb")) labels(box, path, depth + 1, labels);
    }
  }

  /// After a type of 16 bytes and one of flags: text up to a zero.
  private static String label(ByteBuffer description) {
    if (description.remaining() < 18) return "";
    byte[] rest = new byte[description.remaining() - 17];
    description.position(17).get(rest);
    int end = 0;
    while (end < rest.length && rest[end] != 0) end++;
    return new String(rest, 0, end, UTF_8).replace('/', ':');
  }

  private static String ascii(ByteBuffer in, int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return new String(bytes, US_ASCII);
  }
}
