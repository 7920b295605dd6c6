package org.safeconduct.server.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.server.dossier.ExportDesk.Wanted;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.team.Again;
import org.safeconduct.server.vault.Unlocked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An inquiry exported for the court and read back by somebody who has nothing but the file.
public final class Exported {
  private static final Path SCHEMA = Path.of("..", "docs", "spec", "export.schema.json");
  private static final JsonMapper JSON = JsonMapper.shared();

  private Exported() {}

  static SubjectId make(InquiryWorld world, Format format) throws IOException {
    SubjectId export = world.inquiries.drawSubject();
    Unlocked lawyer = world.lawyer();
    Wanted wanted = new Wanted(InquiryWorld.COURT, Aim.ACCOUNTABILITY, format);
    InquiryWorld.written(
        world.exports.make(lawyer, Again.by(lawyer), world.inquiry, export, wanted).orElseThrow());
    return export;
  }

  static byte[] carried(InquiryWorld world, SubjectId export) throws IOException {
    Unlocked lawyer = world.lawyer();
    try (InputStream in =
        world.dossier.carry(lawyer, Again.by(lawyer), world.inquiry, export).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  public static JsonNode json(InquiryWorld world) throws IOException {
    return JSON.readTree(carried(world, make(world, Format.JSON)));
  }

  static Map<String, Table> tables(InquiryWorld world) throws IOException {
    Map<String, Table> tables = new HashMap<>();
    byte[] zip = carried(world, make(world, Format.CSV));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] file = in.readAllBytes();
        tables.put(entry.getName(), Csv.read(entry.getName(), new ByteArrayInputStream(file)));
      }
    }
    return tables;
  }

  /// FollowTheMoney entities.
  public static List<JsonNode> entities(InquiryWorld world) throws IOException {
    String lines = new String(carried(world, make(world, Format.FOLLOW_THE_MONEY)), UTF_8);
    return lines.lines().map(JSON::readTree).toList();
  }

  public static void isByItsSchema(JsonNode export) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    assertThat(schema.validate(export)).isEmpty();
  }

  /// No two entities have one id, and links lead to entities that are there.
  public static void isWholeInItself(List<JsonNode> entities) {
    Set<String> ids =
        entities.stream().map(e -> e.at("/id").asString()).collect(Collectors.toSet());
    assertThat(ids).hasSameSizeAs(entities);
    assertThat(
            entities.stream()
                .filter(e -> e.at("/schema").asString().equals("UnknownLink"))
                .flatMap(e ->
                    Stream.of(
                        e.at("/properties/subject/0").asString(),
                        e.at("/properties/object/0").asString())))
        .isNotEmpty()
        .allMatch(ids::contains);
  }
}
