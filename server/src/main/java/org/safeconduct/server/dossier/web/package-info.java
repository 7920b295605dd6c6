/// Pages and forms of `dossier`.
@NullMarked
package org.safeconduct.server.dossier.web;

import org.jspecify.annotations.NullMarked;
