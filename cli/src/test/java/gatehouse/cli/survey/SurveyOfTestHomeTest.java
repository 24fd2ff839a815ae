// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import gatehouse.cli.home.Namespaces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home of namespaces, looked at from inside by the command itself, and audited. */
class SurveyOfTestHomeTest {
  private static final Pattern RULE = Pattern.compile("\"rule\" : \"([a-z0-9-]+)\"");
  private static final Pattern TAKER =
      Pattern.compile("\"default_sign_in\",\"args\":\\[\"device:[^/\"]+/([0-9.]+)\"");
  private static final String DEVICES =
      """
      seed: 7
      devices:
        - {name: plug, model: chuangmi.plug.hmi206, address: 192.168.33.20, did: 195888586,
           token: 00112233445566778899aabbccddeeff, firmware: 1.4.3_0017}
        - {name: lamp, model: philips.light.bulb, address: 192.168.33.21, did: 195888587,
           token: 0123456789abcdef0123456789abcdef, ownership: unprovisioned}
        - {name: socket, model: chuangmi.plug.m1, address: 192.168.33.22, did: 195888588,
           ownership: blank}
      """;

  @TempDir private Path folder;

  @Test
  void survey_ofAHomeWithHoles_findsEachAndNothingElse() throws Exception {
    try (Namespaces home = Namespaces.up("--holes")) {
      Files.writeString(folder.resolve("home.yaml"), DEVICES);
      home.start("things", "gatehouse.cli.Main", "simulate", folder.resolve("home.yaml") + "");
      home.start(
          "things",
          "gatehouse.cli.home.Things",
          "camera=192.168.33.30",
          "quiet=192.168.33.31",
          "storage=192.168.33.32",
          "box=192.168.33.33",
          "hostile=192.168.33.40");
      home.start("router", "gatehouse.cli.home.Things", "router=192.168.31.1");
      String devices =
          home.gatehouse(
              "watch",
              folder,
              "survey",
              "--subnet=192.168.33.0/24",
              "--out=devices",
              "--try-blank",
              "--try-defaults",
              "--lang=en");
      String main =
          home.gatehouse(
              "laptop", folder, "survey", "--subnet=192.168.31.0/24", "--out=main", "--lang=en");
      assertThat(devices).contains("Grade").doesNotContain("Exception");
      assertThat(main).contains("Grade").doesNotContain("Exception");
    }
    assertThat(found("devices"))
        .containsExactlyInAnyOrder(
            "token-given-out",
            "token-blank",
            "device-old",
            "shell-without-password",
            "video-without-password",
            "settings-readable",
            "device-tells",
            "telnet-open",
            "default-password",
            "old-file-sharing",
            "files-without-password",
            "ftp-open",
            "identity-claimed-twice",
            "names-made-up",
            "names-lead-inside",
            "screen-shared",
            "screen-without-password");
    assertThat(takers("devices")).containsAll(expectedTakers());
    assertThat(found("main"))
        .containsExactlyInAnyOrder(
            "messages-without-password",
            "door-open-to-device",
            "router-opens-on-demand",
            "router-page-in-the-open",
            "two-address-givers",
            "names-made-up",
            "names-lead-inside",
            "certificate-expired",
            "certificate-self-made",
            "certificate-weak",
            "old-tls");
  }

  @Test
  void survey_ofAHomeWithoutHoles_blamesNobody() throws Exception {
    try (Namespaces home = Namespaces.up()) {
      Files.writeString(
          folder.resolve("home.yaml"), DEVICES.substring(0, DEVICES.indexOf("  - {name: lamp")));
      home.start("things", "gatehouse.cli.Main", "simulate", folder.resolve("home.yaml") + "");
      home.gatehouse(
          "watch", folder, "survey", "--subnet=192.168.33.0/24", "--out=devices", "--try-blank");
      home.gatehouse("laptop", folder, "survey", "--subnet=192.168.31.0/24", "--out=main");
    }
    assertThat(found("devices")).isEmpty();
    assertThat(found("main")).containsExactly("router-page-in-the-open");
  }

  /** Addresses of the real servers that take what their makers gave to all. */
  private static List<String> expectedTakers() {
    List<String> takers = new ArrayList<>(List.of("192.168.33.34", "192.168.33.35"));
    if (Files.isExecutable(Path.of("/usr/sbin/vsftpd"))) {
      takers.add("192.168.33.36");
    }
    if (Files.isExecutable(Path.of("/usr/sbin/telnetd"))
        && Files.isExecutable(Path.of("/usr/bin/socat"))) {
      takers.add("192.168.33.37");
    }
    return takers;
  }

  private SortedSet<String> takers(String survey) throws Exception {
    String facts = Files.readString(folder.resolve(survey).resolve("facts.jsonl"));
    return new TreeSet<>(
        TAKER.matcher(facts).results().map((MatchResult taker) -> taker.group(1)).toList());
  }

  private SortedSet<String> found(String survey) throws Exception {
    Run audit =
        Run.in(
            folder,
            "audit",
            survey,
            "--format=json",
            "--output=" + survey + ".json",
            "--as-of=" + LocalDate.now(ZoneOffset.UTC));
    assertThat(audit.err()).isEmpty();
    String json = Files.readString(folder.resolve(survey + ".json"));
    List<String> rules =
        RULE.matcher(json).results().map((MatchResult rule) -> rule.group(1)).toList();
    return new TreeSet<>(rules);
  }
}
