// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a list holds and wherever it breaks, no secret of it is ever told. */
class LeakProperties {
  @Property(tries = 150)
  void json_anySecrets_areNeverTold(
      @ForAll("secrets") List<String> secrets,
      @ForAll("keys") String key,
      @ForAll @IntRange(max = 100) int percent)
      throws IOException {
    StringBuilder json = new StringBuilder("[{\"server\":\"de\",\"homes\":[{\"devices\":[");
    for (int i = 0; i < secrets.size(); i++) {
      json.append(i == 0 ? "" : ",")
          .append(
              """
              {"did":"%d","name":"lamp %s","model":"a.b.c%d","%s":"%s",\
              "localip":"192.0.2.%d","token":"%s","parent_id":"%s",\
              "BLE_DATA":{"beaconkey":"%s"},"extra":{"fw_version":"%s","password":"%s"}}\
              """
                  .formatted(
                      100 + i,
                      secrets.get(i).toUpperCase(Locale.ROOT),
                      i,
                      key,
                      secrets.get(i) + "7",
                      i,
                      secrets.get(i),
                      secrets.get(0),
                      secrets.get(0) + "x",
                      secrets.getLast(),
                      secrets.get(0) + "p"));
    }
    json.append("]}]}]");
    json.setLength(json.length() * percent / 100);
    nothingIsTold(json.toString().getBytes(StandardCharsets.UTF_8), secrets);
  }

  @Property(tries = 100)
  void extractorText_anySecrets_areNeverTold(
      @ForAll("secrets") List<String> secrets, @ForAll @IntRange(max = 100) int percent)
      throws IOException {
    StringBuilder text = new StringBuilder("Devices found for server \"cn\" @ home \"12\":\n");
    for (int i = 0; i < secrets.size(); i++) {
      text.append(
          "   ---------\n   NAME:     %s's lamp\n   ID:       %d\n   TOKEN:    %s\n   MODEL:    a.b.%s\n"
              .formatted(secrets.getLast(), 100 + i, secrets.get(i), secrets.get(i)));
    }
    text.append("   ---------\n");
    text.setLength(Math.max(60, text.length() * percent / 100));
    nothingIsTold(text.toString().getBytes(StandardCharsets.UTF_8), secrets);
  }

  @Property(tries = 60)
  void database_anyTokens_areNeverTold(@ForAll("tokens") String token) throws IOException {
    String database = Files.readString(Collected.resource("miio2.db"), StandardCharsets.ISO_8859_1);
    String old =
        Collected.of(Collected.resource("miio2.db")).secrets.get("device token of 100000002");
    String changed =
        database.replace(String.valueOf(old), token).replace("HomeNet", token.substring(0, 7));
    nothingIsTold(changed.getBytes(StandardCharsets.ISO_8859_1), List.of(token));
  }

  @Property(tries = 60)
  void homeAssistant_anySecrets_areNeverTold(@ForAll("secrets") List<String> secrets)
      throws IOException {
    String storage = Files.readString(Collected.resource("core.config_entries"));
    List<String> all = new ArrayList<>(secrets);
    String changed =
        storage
            .replace("made up password", secrets.getFirst())
            .replace("made up key", secrets.getLast())
            .replace("\"title\": \"Fan\"", "\"title\": \"Fan " + secrets.getFirst() + "\"");
    nothingIsTold(changed.getBytes(StandardCharsets.UTF_8), all);
  }

  /** Looks for each secret in all that was said, in any case of its letters. */
  private static void nothingIsTold(byte[] list, List<String> secrets) throws IOException {
    Path file = Files.createTempFile("list", "");
    try {
      Files.write(file, list);
      Collected collected = Collected.ifAny(file).orElseGet(Collected::new);
      SortedSet<String> said = new TreeSet<>(collected.facts);
      said.addAll(collected.gaps);
      said.addAll(collected.examined);
      said.addAll(collected.places);
      said.addAll(collected.secrets.keySet());
      collected.marks.values().forEach(marks -> said.addAll(marks.values()));
      for (String secret : secrets) {
        assertThat(said).noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(secret));
      }
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<String>> secrets() {
    return tokens().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> tokens() {
    return Arbitraries.strings().withChars("0123456789abcdef").ofLength(32);
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.of(
        "password", "ssecurity", "bindkey", "lumi_dpf_aes_key", "Token", "access_token", "psk");
  }
}
