// SPDX-License-Identifier: Apache-2.0

import com.android.apksig.ApkVerifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs Google's apksig over APKs and writes a line of JSON for each: verdict, schemes, signers, why not, CPU seconds.
 *
 * <p>Usage: {@code java -cp apksig.jar ApksigPeer.java OUT.jsonl APK|FOLDER...}
 */
final class ApksigPeer {
  public static void main(String[] arguments) throws Exception {
    try (PrintWriter out = new PrintWriter(arguments[0], StandardCharsets.UTF_8)) {
      for (int i = 1; i < arguments.length; i++) {
        for (Path apk : apks(Path.of(arguments[i]))) {
          out.println(line(apk));
        }
      }
    }
  }

  private static List<Path> apks(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".apk") && Files.isRegularFile(f)).sorted().toList();
    }
  }

  private static String line(Path apk) throws Exception {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<String> fields = new ArrayList<>();
    fields.add("\"file\":" + quoted(apk.toString()));
    try {
      ApkVerifier.Result result = new ApkVerifier.Builder(apk.toFile()).build().verify();
      fields.add("\"verified\":" + result.isVerified());
      fields.add("\"v1\":" + result.isVerifiedUsingV1Scheme());
      fields.add("\"v2\":" + result.isVerifiedUsingV2Scheme());
      fields.add("\"v3\":" + result.isVerifiedUsingV3Scheme());
      fields.add("\"v3.1\":" + result.isVerifiedUsingV31Scheme());
      fields.add("\"signers\":" + texts(digests(result.getSignerCertificates())));
      fields.add("\"lineage\":" + (result.getSigningCertificateLineage() == null
          ? "[]" : texts(digests(result.getSigningCertificateLineage().getCertificatesInLineage()))));
      fields.add("\"errors\":" + texts(result.getAllErrors().stream().map(Object::toString).toList()));
    } catch (Exception e) {
      fields.add("\"verified\":false,\"errors\":" + texts(List.of(e.toString())));
    }
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return "{" + String.join(",", fields) + ",\"cpu\":" + cpu / 1e9 + "}";
  }

  private static List<String> digests(List<X509Certificate> certificates) throws Exception {
    List<String> digests = new ArrayList<>();
    for (X509Certificate certificate : certificates) {
      digests.add(HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())));
    }
    return digests;
  }

  private static String texts(List<String> texts) {
    return texts.stream().map(ApksigPeer::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append(c < 0x20 || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : "" + (char) c));
    return json.append('"').toString();
  }
}
