// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The content address and size of evidence.
 *
 * <p>That of a file is its SHA-256; that of a folder is the SHA-256 over a line for each of its
 * files in order: digest, two spaces, relative path, as {@code sha256sum} prints them.
 */
record Fingerprint(ArtefactId id, long bytes) {
  private static final int CHUNK_BYTES = 1 << 17;

  static Fingerprint of(Found found) throws IOException {
    if (found.files().equals(List.of(found.path()))) {
      return ofFile(found.path());
    }
    MessageDigest digest = sha256();
    long bytes = 0;
    for (Path file : found.files()) {
      Fingerprint one = ofFile(file);
      bytes += one.bytes;
      String name = found.path().relativize(file).toString().replace('\\', '/');
      digest.update((one.id.sha256() + "  " + name + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return new Fingerprint(id(digest), bytes);
  }

  private static Fingerprint ofFile(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK_BYTES];
    long bytes = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
        bytes += read;
      }
    }
    return new Fingerprint(id(digest), bytes);
  }

  private static ArtefactId id(MessageDigest digest) {
    return new ArtefactId(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
