// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Puts an example app together: manifest, code, whatever else, and a signature. */
public final class ApkWriter {
  private final List<ZipItem> items = new ArrayList<>();
  private final TreeMap<String, List<DexClass>> code = new TreeMap<>();
  private ZipWriter zip = new ZipWriter();

  /** An app with nothing in it yet. */
  public ApkWriter() {}

  public ApkWriter manifest(ManifestWriter manifest) {
    return entry(ZipItem.deflated("AndroidManifest.xml", manifest.write()));
  }

  public ApkWriter entry(ZipItem item) {
    items.add(item);
    return this;
  }

  /**
   * Adds a class to {@code classes.dex} whose method {@code run} calls the methods given as {@code
   * class#method}.
   */
  public ApkWriter code(String className, String... calls) {
    return codeIn("classes.dex", className, calls);
  }

  /** Adds a class to a DEX file of any name in the archive. */
  public ApkWriter codeIn(String dexFile, String className, String... calls) {
    List<DexMethodCall> called =
        Arrays.stream(calls)
            .map(call -> call.split("#", 2))
            .map(call -> new DexMethodCall(call[0], call[1]))
            .toList();
    TreeMap<String, List<DexMethodCall>> methods = new TreeMap<>();
    methods.put("run", called);
    code.computeIfAbsent(dexFile, f -> new ArrayList<>()).add(new DexClass(className, methods));
    return this;
  }

  /** How the archive is written; for tricks. */
  public ApkWriter zip(ZipWriter writer) {
    zip = writer;
    return this;
  }

  public byte[] unsigned() {
    return zip.write(all());
  }

  /** Signed with scheme v1 only, as before Android 7. */
  public byte[] signedV1(ExampleKey key) {
    return zip.write(JarSigning.sign(all(), key, false));
  }

  /** Signed with schemes v1 and v2. */
  public byte[] signed(ExampleKey key) {
    return BlockSigning.sign(zip.sections(JarSigning.sign(all(), key, true)), key);
  }

  private List<ZipItem> all() {
    List<ZipItem> all = new ArrayList<>(items);
    code.forEach((name, classes) -> all.add(ZipItem.deflated(name, DexWriter.write(classes))));
    return all;
  }
}
