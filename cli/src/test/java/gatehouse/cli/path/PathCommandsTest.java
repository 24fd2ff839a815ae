// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.path;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import gatehouse.model.ArtefactId;
import gatehouse.model.Assurance;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.RunId;
import gatehouse.model.SegmentId;
import gatehouse.model.Source;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.fact.DeviceFact.Attached;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceIs;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.DeviceFact.DeviceToken;
import gatehouse.model.fact.DeviceKind;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.fact.TokenState;
import gatehouse.model.fact.WifiEncryption;
import gatehouse.model.serial.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways and plans of a home whose Wi-Fi is open and whose camera hands out its key. */
class PathCommandsTest {
  private static final Instant SEEN = Instant.parse("2026-10-30T10:00:00Z");
  private static final RunId RUN = new RunId("look");
  private static final ArtefactId FILE = new ArtefactId("ab".repeat(32));
  private static final DeviceId CAMERA = DeviceId.withDid("77");
  private static final SegmentId HOME = new SegmentId("segment:home");

  @TempDir private Path folder;

  @BeforeEach
  void look() throws IOException {
    List<Fact> facts =
        List.of(
            new Segment(HOME, "home", SegmentUse.MAIN),
            new Wifi(HOME, "Home", WifiEncryption.OPEN),
            new Device(CAMERA, SeenBy.HELLO),
            new DeviceName(CAMERA, "Door camera"),
            new DeviceIs(CAMERA, DeviceKind.CAMERA),
            new Attached(CAMERA, HOME),
            new DeviceToken(CAMERA, TokenState.GIVEN_OUT));
    Artefact file = new Artefact(FILE, "look", 1, EvidenceKind.SURVEY, Keeping.RAW);
    new RunFolder(folder)
        .write(
            new Manifest(RUN, SEEN, List.of(file), List.of()),
            facts.stream().map(PathCommandsTest::observed).toList(),
            List.of());
  }

  private static Observed<?> observed(Fact fact) {
    Source source = new Source(FILE, new Locator.Part("look"), "test");
    return new Observed<>(fact, source, Assurance.DEVICE, Period.seenAt(SEEN), RUN);
  }

  @Test
  void paths_ofACarelessHome_tellTheNeighboursWay() {
    Run run = Run.in(folder, "paths", ".");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("A neighbour within radio range")
        .contains("Gets what Door camera sees, in about 9 minutes:")
        .contains("1. They join the Wi-Fi Home, which nothing shuts.")
        .contains("Door camera gives its key to whoever asks")
        .contains("What each thing gives away");
  }

  @Test
  void paths_fromAThing_tellWhatItGivesAway() {
    assertThat(Run.in(folder, "paths", ".", "--from", "door camera", "--to", "camera-seen").out())
        .contains("They watch through Door camera.")
        .doesNotContain("neighbour");
  }

  @Test
  void paths_fromNobody_sayWhoThereIs() {
    Run run = Run.in(folder, "paths", ".", "--from", "martian");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nothing here is called 'martian'").contains("Door camera");
  }

  @Test
  void paths_inChinese_tellTheSame() {
    assertThat(Run.in(folder, "paths", ".", "--lang", "zh").out())
        .contains("无线电范围内的邻居")
        .contains("他们通过 Door camera 观看。");
  }

  @Test
  void plan_ofACarelessHome_isProvedAndSaysWhatOpensAgain() {
    Run run = Run.in(folder, "plan", ".");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("1. Reset Door camera and add it again")
        .contains("2. Give the Wi-Fi Home a new, long password, with WPA2 or WPA3")
        .contains("No cheaper choice of changes does that; this is proved.")
        .contains("Without it, this way opens again. Somebody who lives or lived here:");
  }

  @Test
  void plan_inLittleTime_saysWhatMoreTimeWouldClose() {
    assertThat(Run.in(folder, "plan", ".", "--minutes", "15").out())
        .contains("Work: about 10 minutes.", "No cheaper choice of changes does as much")
        .contains("What could be closed with more time");
    assertThat(Run.in(folder, "plan", ".", "--minutes", "1").out())
        .contains("Nothing that closes a way can be done in 1 minute.");
  }

  @Test
  void plan_withoutAChange_saysWhatTakesItsPlace() {
    assertThat(Run.in(folder, "plan", ".", "--without", "set-wifi-password").out())
        .contains("Nothing takes the place of what you leave out: Give the Wi-Fi Home")
        .contains("Without it nothing prevents that somebody gets");
    assertThat(Run.in(folder, "plan", ".", "--without", "renew-key").out())
        .contains("Left out: Reset Door camera and add it again. In its place: ");
    assertThat(Run.in(folder, "plan", ".", "--without", "move-device").out())
        .contains("the plan stays as it is");
  }

  @Test
  void plan_withoutWhatIsNotThere_suggestsWhatIsMeant() {
    Run run = Run.in(folder, "plan", ".", "--without", "renew-kay");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nothing here is called 'renew-kay'; did you mean 'renew-key'");
  }

  @Test
  void planAndFirstPage_ofTheSamePerson_agree() throws IOException {
    Path answers = Files.writeString(folder.resolve("answers.txt"), "worries = neighbour\n");
    for (String file : List.of("", answers.toString())) {
      List<String> extra = file.isEmpty() ? List.of() : List.of("--answers", file);
      List<String> plan = numbered(run("plan", extra));
      assertThat(numbered(run("audit", extra))).isNotEmpty().isEqualTo(plan);
    }
  }

  private String run(String command, List<String> options) {
    List<Object> all = new ArrayList<>(List.of(command, ".", "--full"));
    if (command.equals("plan")) {
      all.removeLast();
    }
    all.addAll(options);
    String out = Run.in(folder, all.toArray()).out();
    return out.substring(Math.max(0, out.indexOf("What to do first")));
  }

  /** The changes, a line each. */
  private static List<String> numbered(String out) {
    return out.lines().filter(line -> line.matches("[0-9]\\. .*")).toList();
  }

  @Test
  void whatIf_withoutASupposition_tellsWhatEachChangeIsWorth() {
    Run run = Run.in(folder, "what-if", ".");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("What each change is worth when it is the only one")
        .contains("set-wifi-password")
        .contains("What most ways go through")
        .contains("They join the Wi-Fi Home, which nothing shuts.")
        .contains("Any one of these ends that: ");
  }

  @Test
  void whatIf_aChangeWereMade_closesItsWays() {
    Run run = Run.in(folder, "what-if", ".", "--do", "renew-key", "--full");

    assertThat(run.out())
        .contains("Ways that close")
        .contains("A neighbour within radio range: what Door camera sees")
        .doesNotContain("Ways that open");
  }

  @Test
  void whatIf_factsWereOtherwise_tellsWaysFindingsAndGrade() {
    Run run =
        Run.in(
            folder,
            "what-if",
            ".",
            "--without",
            "wifi(_, _, _)",
            "--assume",
            "wifi(\"segment:home\", \"Home\", \"wpa3\")");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Ways that close")
        .contains("Findings that go")
        .contains("The Wi-Fi Home is open to all");
  }

  @Test
  void whatIf_nothingLikeIt_changesNothing() {
    assertThat(Run.in(folder, "what-if", ".", "--without", "device_is(\"device:x\", _)").out())
        .contains("Nothing that is known would change.");
  }

  @Test
  void whatIf_noFact_isRefusedWithASentence() {
    Run unknown = Run.in(folder, "what-if", ".", "--assume", "wify(\"a\", \"b\", \"open\")");
    Run open = Run.in(folder, "what-if", ".", "--assume", "wifi(_, \"b\", \"open\")");
    Run words = Run.in(folder, "what-if", ".", "--without", "the wifi is open");

    assertThat(List.of(unknown.code(), open.code(), words.code())).containsOnly(2);
    assertThat(unknown.err()).contains("did you mean 'wifi'");
    assertThat(open.err()).contains("every column needs a value");
    assertThat(words.err()).contains("is not a fact such as");
  }

  @Test
  void whatIf_asJson_hasBothLists() {
    assertThat(Run.in(folder, "what-if", ".", "--format", "json").out())
        .contains("\"choke_points\"", "\"ended_by\"", "\"closes\"");
  }

  @Test
  void plan_asJson_tellsCostAndBound() {
    assertThat(
            Run.in(folder, "plan", ".", "--format", "json", "--without", "set-wifi-password").out())
        .contains("\"cheapest\" : true")
        .contains("\"id\" : \"renew-key\"")
        .doesNotContain("\"id\" : \"set-wifi-password\"");
  }
}
