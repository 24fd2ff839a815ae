// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.apk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a usual reader cannot avoid, done with the JDK alone. */
final class Floor {
  private static final Pattern CODE = Pattern.compile("AndroidManifest\\.xml|classes\\d*\\.dex");
  private static final Pattern RESOURCES_TOO =
      Pattern.compile("AndroidManifest\\.xml|resources\\.arsc|classes\\d*\\.dex");
  private static final byte[] BUFFER = new byte[1 << 16];

  private Floor() {}

  /** The digest of the file. */
  static void digest(Path file) throws IOException, GeneralSecurityException {
    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
  }

  /** Inflating manifest and code. */
  static void code(Path file) throws IOException {
    inflate(file, CODE);
  }

  /** The digest of the file, and inflating manifest, resources and code. */
  static void whole(Path file) throws IOException, GeneralSecurityException {
    digest(file);
    inflate(file, RESOURCES_TOO);
  }

  private static void inflate(Path file, Pattern names) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (names.matcher(entry.getName()).matches()) {
          drain(zip, entry);
        }
      }
    } catch (ZipException e) {
      return; // the JDK does not open it; then it costs the floor nothing
    }
  }

  private static void drain(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      int n = 0;
      while (n >= 0) {
        n = in.read(BUFFER);
      }
    }
  }
}
