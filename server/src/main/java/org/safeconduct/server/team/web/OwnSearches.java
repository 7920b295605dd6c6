package org.safeconduct.server.team.web;

import java.util.List;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.site.SavedSearches;
import org.safeconduct.server.team.session.Scratch;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Saved searches in `scratch.db`, each sealed to its member: in no log, in no backup, gone when
/// removed.
@Component
class OwnSearches implements SavedSearches {
  private final Scratch scratch;
  private final Vault vault;
  private final JsonMapper json = JsonMapper.builder().build();

  OwnSearches(Scratch scratch, Vault vault) {
    this.scratch = scratch;
    this.vault = vault;
  }

  @Override
  public List<Saved> all(Unlocked unlocked) {
    return scratch.saved(unlocked.member()).stream().map(one -> opened(unlocked, one)).toList();
  }

  @Override
  public void keep(Unlocked unlocked, Saved saved) {
    byte[] sealed = vault.members().sealTo(unlocked.member(), json.writeValueAsBytes(saved));
    scratch.save(unlocked.member(), Bits128.parse(saved.id()), Bytes.of(sealed));
  }

  @Override
  public void remove(Unlocked unlocked, String id) {
    scratch.removeSaved(unlocked.member(), Bits128.parse(id));
  }

  private Saved opened(Unlocked unlocked, Bytes sealed) {
    byte[] opened = vault.members().openSealed(unlocked, sealed.toArray());
    return json.readValue(opened, Saved.class);
  }
}
