// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The style sheets, and the policy that allows one and nothing else. */
public final class StyleSheet {
  private static final String FOLDER = "/gatehouse/report/";

  private StyleSheet() {}

  /** The style of pages. */
  public static String text() {
    return read("colours.css") + read("report.css") + read("map.css");
  }

  /** The style of a map that is a file of its own. */
  public static String ofMap() {
    return read("colours.css") + read("map.css");
  }

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(StyleSheet.class.getResourceAsStream(FOLDER + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style sheet cannot be read: " + name, e);
    }
  }

  /** A Content Security Policy (W3C CSP 3) that lets the page use this style and load nothing. */
  public static String policy(String style) {
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
