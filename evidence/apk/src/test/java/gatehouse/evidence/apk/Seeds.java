// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.examples.apk.ApkWriter;
import gatehouse.examples.apk.DexClass;
import gatehouse.examples.apk.DexMethodCall;
import gatehouse.examples.apk.DexWriter;
import gatehouse.examples.apk.ExampleKey;
import gatehouse.examples.apk.ManifestWriter;
import gatehouse.examples.apk.ResourceTableWriter;
import gatehouse.examples.apk.ZipItem;
import gatehouse.examples.apk.ZipWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small good inputs of every format, made by our own writers. */
public final class Seeds {
  private Seeds() {}

  /** A manifest with a bit of everything. */
  public static ManifestWriter manifest() {
    return new ManifestWriter("com.example.torch")
        .version(7, "1.7")
        .sdk(21, 28)
        .label(ResourceTableWriter.FIRST_STRING)
        .permission("android.permission.CAMERA")
        .permission("android.permission.INTERNET")
        .debuggable()
        .cleartextTraffic(true)
        .launcher("com.example.torch.Main")
        .exported(
            "service",
            ".Spy",
            "android.permission.BIND_ACCESSIBILITY_SERVICE",
            "android.accessibilityservice.AccessibilityService");
  }

  public static byte[] resources() {
    return ResourceTableWriter.strings(
        "com.example.torch", new TreeMap<>(Map.of("", List.of("Torch"), "de", List.of("Lampe"))));
  }

  /** A DEX file whose one class calls a tracker and loads code. */
  public static byte[] dex() {
    TreeMap<String, List<DexMethodCall>> methods = new TreeMap<>();
    methods.put(
        "run",
        List.of(
            new DexMethodCall("com.tracker.sdk.Agent", "start"),
            new DexMethodCall("dalvik.system.DexClassLoader", "<init>")));
    return DexWriter.write(
        List.of(
            new DexClass("com.example.torch.Main", methods),
            new DexClass("com.tracker.sdk.Agent", new TreeMap<>())));
  }

  /** An app whose code calls the tracker {@code com.tracker.sdk}. */
  public static ApkWriter app() {
    return new ApkWriter()
        .manifest(manifest())
        .entry(ZipItem.stored("resources.arsc", resources()))
        .entry(ZipItem.stored("lib/arm64-v8a/libtorch.so", new byte[] {0x7f, 'E', 'L', 'F'}))
        .code("com.example.torch.Main", "com.tracker.sdk.Agent#start")
        .code("com.tracker.sdk.Agent");
  }

  public static byte[] signed() {
    return app().signed(ExampleKey.named("Gatehouse test"));
  }

  public static byte[] signedV1() {
    return app().signedV1(ExampleKey.named("Gatehouse test"));
  }

  /** An archive with an archive in it. */
  public static byte[] nested() {
    byte[] inner = new ZipWriter().write(List.of(ZipItem.deflated("hidden.bin", dex())));
    return app().entry(ZipItem.deflated("assets/data.png", inner)).unsigned();
  }

  /** Whole APKs, for parsers of archives. */
  public static Stream<byte[]> apks() {
    byte[] tricks =
        app()
            .entry(ZipItem.stored("trick", "x".getBytes(StandardCharsets.UTF_8)).withMethod(0x4321))
            .zip(new ZipWriter().leading(dex()).comment(new byte[] {'P', 'K', 3, 4}))
            .unsigned();
    return Stream.of(signed(), signedV1(), nested(), tricks);
  }
}
