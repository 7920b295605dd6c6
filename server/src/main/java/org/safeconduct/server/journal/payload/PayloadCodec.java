package org.safeconduct.server.journal.payload;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.MemberId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Payloads to bytes and back. Neither pads nor seals.
public final class PayloadCodec {
  /// Who writes what no member wrote: visits, restores.
  public static final MemberId HOUSE = new MemberId(new Bits128(0, 0));

  private static final String HOUSE_TEXT = "house";

  private final FactTypes types;
  private final JsonMapper mapper = Json.mapper();

  public PayloadCodec(FactTypes types) {
    this.types = types;
  }

  /// The compact JSON of a payload.
  public byte[] encode(Payload payload) {
    String type = types.nameOf(payload.fact().getClass());
    String by = payload.by().equals(HOUSE) ? HOUSE_TEXT : payload.by().toString();
    try {
      ObjectNode tree = mapper.createObjectNode();
      tree.put("type", type).put("by", by).put("at", payload.at().toString());
      tree.set("fact", mapper.valueToTree(payload.fact()));
      return mapper.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
    } catch (JacksonException e) {
      // Its message may quote what was written.
      throw new IllegalArgumentException("a fact of type " + type + " does not become JSON");
    }
  }

  /// The ids of bodies and files that a fact names, wherever in it.
  public Set<BodyId> bodiesIn(Fact fact) {
    Set<BodyId> found = new LinkedHashSet<>();
    collect(mapper.valueToTree(fact), found);
    return found;
  }

  private static void collect(JsonNode node, Set<BodyId> found) {
    if (node.isString()) {
      try {
        found.add(BodyId.parse(node.asString()));
      } catch (IllegalArgumentException e) {
        return;
      }
    }
    node.values().forEach(child -> collect(child, found));
  }

  /// Reads a payload, padded or not.
  ///
  /// @throws IllegalArgumentException if it is no payload at all; its words are in no message
  public Decoded decode(byte[] payload) {
    try {
      JsonNode tree = mapper.readTree(payload);
      String type = tree.path("type").asString("");
      String by = tree.path("by").asString("");
      Instant at = Instant.parse(tree.path("at").asString(""));
      MemberId author = by.equals(HOUSE_TEXT) ? HOUSE : MemberId.parse(by);
      if (!(tree.path("fact") instanceof ObjectNode fact)) return new Decoded.Unknown(type);
      return decode(type, author, at, fact).orElseGet(() -> new Decoded.Unknown(type));
    } catch (JacksonException | DateTimeParseException e) {
      throw new IllegalArgumentException("not a payload");
    }
  }

  private Optional<Decoded> decode(String type, MemberId by, Instant at, ObjectNode fact) {
    try {
      return types
          .current(type, fact)
          .map(now ->
              new Decoded.Known(new Payload(by, at, mapper.treeToValue(now.fact(), now.type()))));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
