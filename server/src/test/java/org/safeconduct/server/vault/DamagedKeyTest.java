package org.safeconduct.server.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

class DamagedKeyTest {
  @TempDir Path folder;

  @Test
  void closesItsOwnBodyAndNeitherTheScopeNorShredding() {
    try (VaultWorld world = VaultWorld.in(folder);
        Unlocked caseworker = world.as(world.house.caseworker());
        Secret one = VaultWorld.bodyKey();
        Secret two = VaultWorld.bodyKey()) {
      ScopeId scope = world.scope();
      BodyId damaged = world.write(caseworker, scope, one);
      BodyId whole = world.write(caseworker, scope, two);
      Tampering.in(folder, world)
          .run(
              "UPDATE body_key SET wrapped = zeroblob(length(wrapped)) WHERE hex(body_id) = '"
                  + HexFormat.of().withUpperCase().formatHex(damaged.toBytes())
                  + "'");

      opensOnly(world, scope, whole, two, damaged);
      world.vault().drop(List.of());
      world.vault().shred();
      opensOnly(world, scope, whole, two, damaged);
    }
  }

  private static void opensOnly(
      VaultWorld world, ScopeId scope, BodyId whole, Secret key, BodyId damaged) {
    try (Unlocked caseworker = world.as(world.house.caseworker());
        ScopeKeys keys = world.vault().open(caseworker, scope).orElseThrow()) {
      Map<BodyId, Secret> opened = keys.unwrapAll();
      assertThat(opened).containsEntry(whole, key).doesNotContainKey(damaged);
      assertThat(keys.unwrap(damaged)).isEmpty();
      opened.values().forEach(Secret::close);
    }
  }
}
