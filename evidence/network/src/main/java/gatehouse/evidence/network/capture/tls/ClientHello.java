// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tls;

import gatehouse.evidence.network.capture.bytes.Cursor;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a TLS client says first; of lists that are longer than any client's, the beginning.
 *
 * @param version the old field for the version
 * @param ciphers cipher suites, in the client's order
 * @param extensions types of extensions, in the client's order
 * @param serverNames the names that it wants to reach
 * @param protocols application protocols, in the client's order
 * @param signatures signature algorithms, in the client's order
 * @param versions versions that it offers by extension
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8446#section-4.1.2">RFC 8446, 4.1.2</a>
 */
public record ClientHello(
    int version,
    List<Integer> ciphers,
    List<Integer> extensions,
    List<String> serverNames,
    List<String> protocols,
    List<Integer> signatures,
    List<Integer> versions) {
  /** The type of this handshake message. */
  public static final int TYPE = 1;

  /** The most numbers that are taken of a list; scanners that offer all there is offer fewer. */
  private static final int MOST_NUMBERS = 512;

  private static final int MOST_NAMES = 16;
  private static final int RANDOM = 32;
  private static final int SERVER_NAME = 0;
  private static final int SIGNATURE_ALGORITHMS = 13;
  private static final int APPLICATION_PROTOCOLS = 16;
  private static final int SUPPORTED_VERSIONS = 43;
  private static final int HOST_NAME = 0;

  /**
   * Reads the body of the message; damage in the extensions costs what lies behind it.
   *
   * @throws MalformedException when it is damaged before its extensions
   */
  public static ClientHello read(Cursor body) throws MalformedException {
    int version = body.u16();
    body.step(RANDOM);
    body.step(body.u8());
    List<Integer> ciphers = numbers(body.part(body.u16()));
    body.step(body.u8());
    ClientHello hello =
        new ClientHello(
            version,
            ciphers,
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    if (body.left() >= 2) {
      int length = Math.min(body.u16(), body.left());
      hello.readExtensions(body.part(length));
    }
    return hello;
  }

  private void readExtensions(Cursor all) {
    try {
      while (all.left() > 0 && extensions.size() < MOST_NUMBERS) {
        int type = all.u16();
        Cursor value = all.part(all.u16());
        extensions.add(type);
        readExtension(type, value);
      }
    } catch (MalformedException e) {
      // What came before is good.
      return;
    }
  }

  private void readExtension(int type, Cursor value) throws MalformedException {
    switch (type) {
      case SERVER_NAME -> readServerNames(value.part(value.u16()));
      case SIGNATURE_ALGORITHMS -> addNumbers(value.part(value.u16()), signatures);
      case APPLICATION_PROTOCOLS -> {
        Cursor list = value.part(value.u16());
        while (list.left() > 0 && protocols.size() < MOST_NAMES) {
          protocols.add(text(list.part(list.u8())));
        }
      }
      case SUPPORTED_VERSIONS -> addNumbers(value.part(value.u8()), versions);
      default -> {}
    }
  }

  private void readServerNames(Cursor list) throws MalformedException {
    while (list.left() > 0 && serverNames.size() < MOST_NAMES) {
      int kind = list.u8();
      Cursor name = list.part(list.u16());
      if (kind == HOST_NAME) {
        serverNames.add(text(name));
      }
    }
  }

  private static String text(Cursor octets) {
    return new String(octets.bytes(), octets.at(), octets.left(), StandardCharsets.ISO_8859_1);
  }

  private static List<Integer> numbers(Cursor list) throws MalformedException {
    List<Integer> numbers = new ArrayList<>(Math.min(MOST_NUMBERS, list.left() / 2));
    addNumbers(list, numbers);
    return numbers;
  }

  private static void addNumbers(Cursor list, List<Integer> numbers) throws MalformedException {
    while (list.left() >= 2 && numbers.size() < MOST_NUMBERS) {
      numbers.add(list.u16());
    }
  }
}
