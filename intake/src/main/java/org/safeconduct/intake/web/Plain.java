package org.safeconduct.intake.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// What is answered where nothing of the pages could be: a status and nothing else.
final class Plain implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Headers.put(response);
    response.write(true, ByteBuffer.allocate(0), callback);
    return true;
  }
}
