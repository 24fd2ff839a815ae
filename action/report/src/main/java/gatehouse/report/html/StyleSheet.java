// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The one style sheet, and the policy that allows it and nothing else. */
final class StyleSheet {
  private static final String RESOURCE = "/gatehouse/report/report.css";

  private StyleSheet() {}

  static String text() {
    try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(RESOURCE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style sheet cannot be read: " + RESOURCE, e);
    }
  }

  /** A Content Security Policy (W3C CSP 3) that lets the page use this style and load nothing. */
  static String policy(String style) {
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(digest(style));
  }

  private static String digest(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every JDK has SHA-256", e);
    }
  }
}
