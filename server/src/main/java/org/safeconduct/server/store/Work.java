package org.safeconduct.server.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Something done with a connection. It neither commits nor closes it.
@FunctionalInterface
public interface Work<T> {
  T with(Connection connection) throws SQLException;
}
