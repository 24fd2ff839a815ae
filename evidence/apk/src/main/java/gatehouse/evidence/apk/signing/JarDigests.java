// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Picks from a section of a JAR manifest the digests that the Android versions an app runs on would
 * check.
 */
final class JarDigests {
  private static final int STRONGEST_FIRST_SINCE = 18;
  private static final int LONG_DIGESTS_SINCE = 9;
  private static final List<String> STRONGEST_FIRST =
      List.of("SHA-512", "SHA-384", "SHA-256", "SHA-1");
  private static final Map<String, String> NAMES =
      Map.of(
          "MD5", "MD5",
          "SHA", "SHA-1",
          "SHA1", "SHA-1",
          "SHA-1", "SHA-1",
          "SHA-256", "SHA-256",
          "SHA-384", "SHA-384",
          "SHA-512", "SHA-512");

  /** An expected digest; {@code algorithm} is its JCA name. */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record Expected(String algorithm, byte[] value) {
    boolean matches(byte[] bytes, int start, int length) {
      var digest = SignedContent.messageDigest(algorithm);
      digest.update(bytes, start, length);
      return Arrays.equals(digest.digest(), value);
    }
  }

  private JarDigests() {}

  /** The digests to check; none when some version would find none that it knows. */
  static List<Expected> of(JarManifest.Section section, String suffix, int minSdk)
      throws SignatureProblem {
    List<Expected> digests = new ArrayList<>();
    if (minSdk < STRONGEST_FIRST_SINCE) {
      Expected old = firstListed(section, suffix, minSdk);
      if (old == null) {
        return digests;
      }
      digests.add(old);
    }
    for (String algorithm : STRONGEST_FIRST) {
      String attribute = algorithm.equals("SHA-1") ? "SHA1" : algorithm;
      String value = section.get(attribute + suffix);
      if (value != null) {
        add(digests, new Expected(algorithm, decode(value)));
        break;
      }
    }
    return digests;
  }

  /** Two different digests of one algorithm cannot both hold. */
  private static void add(List<Expected> digests, Expected next) throws SignatureProblem {
    for (Expected known : digests) {
      if (known.algorithm().equals(next.algorithm())) {
        if (!Arrays.equals(known.value(), next.value())) {
          throw SignatureProblem.broken("two different digests of one algorithm");
        }
        return;
      }
    }
    digests.add(next);
  }

  /** Old Android goes through the algorithms that the section lists. */
  private static @Nullable Expected firstListed(
      JarManifest.Section section, String suffix, int minSdk) throws SignatureProblem {
    String listed = section.get("Digest-Algorithms");
    StringTokenizer tokens = new StringTokenizer(listed == null ? "SHA SHA1" : listed);
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      String value = section.get(token + suffix);
      String algorithm = NAMES.get(token.toUpperCase(Locale.ROOT));
      if (value != null && algorithm != null) {
        boolean isLong = algorithm.equals("SHA-384") || algorithm.equals("SHA-512");
        if (!isLong || minSdk >= LONG_DIGESTS_SINCE) {
          return new Expected(algorithm, decode(value));
        }
      }
    }
    return null;
  }

  private static byte[] decode(String value) throws SignatureProblem {
    try {
      return Base64.getDecoder().decode(value.strip());
    } catch (IllegalArgumentException e) {
      throw SignatureProblem.broken("a digest is not in base 64");
    }
  }
}
