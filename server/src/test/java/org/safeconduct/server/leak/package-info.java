/// The program as an attacker with the disk meets it: a process of its own, used through its pages,
/// killed, and everything that it left behind read byte by byte.
@NullMarked
package org.safeconduct.server.leak;

import org.jspecify.annotations.NullMarked;
