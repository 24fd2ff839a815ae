// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.model.AppId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.ApkFact;
import gatehouse.model.fact.AppFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApkCollectorTest {
  private static final ArtefactId FILE = new ArtefactId("ab".repeat(32));
  private static final AppId APP = AppId.inFile(FILE);

  @TempDir Path folder;

  @Test
  void collect_exampleApp_statesFactsWithPlaces() throws IOException {
    Recorder facts = collect(Seeds.signed());
    assertThat(facts.places)
        .containsEntry(
            new AppFact.RequestsPermission(APP, "android.permission.CAMERA"),
            "AndroidManifest.xml: line 3")
        .containsEntry(new ApkFact.AppLabel(APP, "Torch"), "AndroidManifest.xml: line 5")
        .containsEntry(
            new ApkFact.TrackerSeen(APP, "sdk", "called"),
            "classes.dex: com.example.torch.Main.run")
        .containsEntry(
            new ApkFact.NativeLibrary(APP, "arm64-v8a", "libtorch.so"), "lib/arm64-v8a/libtorch.so")
        .containsEntry(new ApkFact.SignatureCheck(APP, "v2", "verified"), "signature scheme v2")
        .containsKey(new ApkFact.LauncherIcon(APP));
    assertThat(facts.assurance).containsOnly(Assurance.SIGNED);
    assertThat(facts.coverage)
        .isEqualTo(
            Map.of(
                Aspect.CONTAINER, "examined",
                Aspect.MANIFEST, "examined",
                Aspect.SIGNATURE, "examined",
                Aspect.CODE, "examined"));
  }

  @Test
  void collect_truncated_saysWhatWasNotExamined() throws IOException {
    Recorder facts = collect(java.util.Arrays.copyOf(Seeds.signed(), 3000));
    assertThat(facts.coverage)
        .containsEntry(Aspect.CODE, "zip: has no end of central directory record");
  }

  @Test
  void recognise_byContentOrName_claimsApks() throws IOException {
    ApkCollector collector = new ApkCollector(new ApkReader(List.of()));
    assertThat(collector.recognise(write("unnamed.bin", Seeds.signed()))).isPresent();
    assertThat(collector.recognise(write("damaged.apk", new byte[3]))).isPresent();
    assertThat(collector.recognise(write("set.xapk", new byte[3]))).isPresent();
    assertThat(collector.recognise(write("note.txt", new byte[3]))).isEmpty();
    assertThat(collector.recognise(folder)).isEmpty();
  }

  private Recorder collect(byte[] apk) throws IOException {
    TrackerSignature sdk = new TrackerSignature("sdk", "Sdk", List.of("com.tracker.sdk."));
    ApkCollector collector = new ApkCollector(new ApkReader(List.of(sdk)));
    Path file = write("app.apk", apk);
    Recorder recorder = new Recorder();
    collector.collect(collector.recognise(file).orElseThrow(), FILE, recorder);
    return recorder;
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static final class Recorder implements FactSink {
    private final Map<Fact, String> places = new LinkedHashMap<>();
    private final java.util.Set<Assurance> assurance = new java.util.HashSet<>();
    private final Map<Aspect, String> coverage = new TreeMap<>();

    @Override
    public void fact(Fact fact, Locator where, Assurance how) {
      places.put(fact, where.text());
      assurance.add(how);
    }

    @Override
    public void examined(Id subject, Aspect aspect, Locator where) {
      coverage.put(aspect, "examined");
    }

    @Override
    public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
      coverage.put(aspect, reason);
    }
  }
}
