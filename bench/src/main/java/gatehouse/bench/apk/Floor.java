// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.apk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What cannot be avoided: the digest of the file, and inflating manifest, resources and code with
 * the JDK.
 */
final class Floor {
  private static final Pattern NEEDED =
      Pattern.compile("AndroidManifest\\.xml|resources\\.arsc|classes\\d*\\.dex");
  private static final byte[] BUFFER = new byte[1 << 16];

  private Floor() {}

  static void run(Path file) throws IOException {
    try {
      MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (NEEDED.matcher(entry.getName()).matches()) {
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
