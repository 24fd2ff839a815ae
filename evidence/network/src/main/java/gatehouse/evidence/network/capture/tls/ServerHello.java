// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tls;

import gatehouse.evidence.network.capture.bytes.Cursor;
import gatehouse.evidence.network.capture.bytes.MalformedException;

/**
 * What a TLS server answers.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8446#section-4.1.3">RFC 8446, 4.1.3</a>
 */
final class ServerHello {
  static final int TYPE = 2;

  private static final int RANDOM = 32;
  private static final int CIPHER_AND_COMPRESSION = 3;
  private static final int SUPPORTED_VERSIONS = 43;

  private ServerHello() {}

  /** The version that the server chose. */
  static int version(Cursor body) throws MalformedException {
    int version = body.u16();
    body.step(RANDOM);
    body.step(body.u8());
    body.step(CIPHER_AND_COMPRESSION);
    if (body.left() < 2) {
      return version;
    }
    Cursor extensions = body.part(body.u16());
    while (extensions.left() > 0) {
      int type = extensions.u16();
      Cursor value = extensions.part(extensions.u16());
      if (type == SUPPORTED_VERSIONS) {
        return value.u16();
      }
    }
    return version;
  }
}
