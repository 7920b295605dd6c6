package org.safeconduct.server.vault.box;

import java.sql.SQLException;

/// Something done with the box, in one transaction or snapshot.
@FunctionalInterface
public interface Keyed<T> {
  T with(Rows rows) throws SQLException;
}
