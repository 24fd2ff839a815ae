// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a {@code .SF} file against the JAR manifest that it signs. */
final class SignatureFile {
  private final byte[] manifest;
  private final List<JarManifest.Section> sections;
  private final Map<String, JarManifest.Section> byName;
  private final int minSdk;

  SignatureFile(JarContent jar, int minSdk) {
    this.manifest = jar.manifest();
    this.sections = jar.sections();
    this.byName = jar.byName();
    this.minSdk = minSdk;
  }

  /** Verifies the file; every entry of the manifest has to be in it. */
  void verify(byte[] file, Set<Integer> schemes) throws SignatureProblem {
    List<JarManifest.Section> signed = JarManifest.sections(file);
    if (signed.isEmpty() || signed.getFirst().get("Signature-Version") == null) {
      throw SignatureProblem.broken("the signature file has no version");
    }
    JarManifest.Section main = signed.getFirst();
    stripped(main, schemes);
    String creator = main.get("Created-By");
    boolean signtool = creator != null && creator.contains("signtool");
    boolean whole = wholeManifest(main, signtool);
    if (!signtool) {
      mainSection(main);
    }
    Set<String> names = new HashSet<>();
    for (int i = 1; i < signed.size(); i++) {
      String name = signed.get(i).name();
      if (name == null || !names.add(name)) {
        throw SignatureProblem.broken("a section of the signature file has no name or comes twice");
      }
      if (!whole) {
        section(signed.get(i), byName.get(name), signtool);
      }
    }
    if (!names.containsAll(byName.keySet())) {
      throw SignatureProblem.broken("the signature file does not cover every entry");
    }
  }

  /** The signature file says with which newer schemes the APK was signed, lest they be removed. */
  private static void stripped(JarManifest.Section main, Set<Integer> schemes)
      throws SignatureProblem {
    String listed = main.get("X-Android-APK-Signed");
    if (listed == null) {
      return;
    }
    for (String scheme : listed.split(",", -1)) {
      boolean known = scheme.strip().equals("2") || scheme.strip().equals("3");
      if (known && !schemes.contains(Integer.parseInt(scheme.strip()))) {
        throw SignatureProblem.stripped(
            "it was signed with scheme v" + scheme.strip() + " too, and that was removed");
      }
    }
  }

  private boolean wholeManifest(JarManifest.Section main, boolean signtool)
      throws SignatureProblem {
    String suffix = signtool ? "-Digest" : "-Digest-Manifest";
    List<JarDigests.Expected> digests = JarDigests.of(main, suffix, minSdk);
    return !digests.isEmpty()
        && digests.stream().allMatch(d -> d.matches(manifest, 0, manifest.length));
  }

  private void mainSection(JarManifest.Section main) throws SignatureProblem {
    JarManifest.Section actual = sections.getFirst();
    for (var digest : JarDigests.of(main, "-Digest-Manifest-Main-Attributes", minSdk)) {
      if (!digest.matches(manifest, actual.start(), actual.length())) {
        throw SignatureProblem.broken("the main section of the JAR manifest was changed");
      }
    }
  }

  private void section(
      JarManifest.Section signed,
      JarManifest.@org.jspecify.annotations.Nullable Section actual,
      boolean signtool)
      throws SignatureProblem {
    List<JarDigests.Expected> digests = JarDigests.of(signed, "-Digest", minSdk);
    if (actual == null || digests.isEmpty()) {
      throw SignatureProblem.broken("an entry of the signature file is not in the JAR manifest");
    }
    int length = actual.length();
    int end = actual.start() + length;
    if (signtool && length > 1 && manifest[end - 1] == '\n' && manifest[end - 2] == '\n') {
      length--;
    }
    for (var digest : digests) {
      if (!digest.matches(manifest, actual.start(), length)) {
        throw SignatureProblem.broken("the JAR manifest was changed after it was signed");
      }
    }
  }
}
