/// Band 2: what leaves: picks, asks each mandate for a live basis, writes the packet.
@NullMarked
package org.safeconduct.server.dossier;

import org.jspecify.annotations.NullMarked;
