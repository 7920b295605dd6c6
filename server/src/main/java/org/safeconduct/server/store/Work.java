package org.safeconduct.server.store;

import java.sql.SQLException;

/// Something done on a connection. It neither commits nor closes it, but where it runs alone.
@FunctionalInterface
public interface Work<T> {
  T with(Sql sql) throws SQLException;
}
