// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.archive;

import gatehouse.evidence.phone.text.Characters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;

/**
 * The names of archive entries, in whatever characters they were written.
 *
 * <p>A name without the UTF-8 flag may be UTF-8 all the same, or GBK when a computer in China
 * packed the archive again. So names are taken as bytes first, which never fails.
 */
final class EntryNames {
  /** A character a byte: what archives are opened with. */
  static final Charset CHARSET = StandardCharsets.ISO_8859_1;

  private static final List<Charset> GUESSES =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private EntryNames() {}

  /** The name of an entry, for people. */
  static String of(ZipEntry entry) {
    String name = entry.getName();
    if (!CHARSET.newEncoder().canEncode(name)) {
      return Characters.text(name);
    }
    byte[] bytes = name.getBytes(CHARSET);
    return Characters.text(
        GUESSES.stream().flatMap(g -> decode(bytes, g).stream()).findFirst().orElse(name));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
