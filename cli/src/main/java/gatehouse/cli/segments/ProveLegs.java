// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.segments;

import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.evidence.network.survey.SurveyFolder;
import gatehouse.evidence.network.walls.proof.LegPlace;
import gatehouse.evidence.network.walls.proof.NonceProbe;
import gatehouse.evidence.network.walls.proof.SystemRunner;
import gatehouse.evidence.network.walls.proof.WallProof;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.SegmentUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends messages between two places of the owner's, and writes down what they showed. */
final class ProveLegs {
  static final int PORT = 40123;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Surroundings surroundings;
  private final SecureRandom random = new SecureRandom();

  ProveLegs(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** One end as it was asked for. */
  private record Asked(LegPlace place, SegmentUse use) {}

  /** Writes a new run folder into the folder of evidence, where the audit finds it. */
  void show(Path folder, List<String> ends, boolean bounce) throws CommandException {
    if (ends.size() != 2) {
      throw refused("--prove is given twice, once for each end");
    }
    List<Asked> asked = new ArrayList<>();
    for (String end : ends) {
      asked.add(asked(end));
    }
    Asked one = asked.getFirst();
    Asked other = asked.getLast();
    if (one.place.kind().equals(other.place.kind())
        && one.place.name().equals(other.place.name())) {
      throw refused(
          "both ends are one machine, which talks to itself without the network; put one interface"
              + " into a namespace (ip netns add probe; ip link set eth1 netns probe) or use"
              + " another computer");
    }
    Path place = folder.resolve("proof-" + STAMP.format(surroundings.clock().instant()));
    surroundings
        .err()
        .printf(
            "gatehouse: sending small messages between %s and %s at port %d, and asking their"
                + " gateways for a page; what is shown goes to %s%n",
            one.place, other.place, PORT, place.getFileName());
    try (SurveyFolder log =
        new SurveyFolder(
            place,
            "the walls between " + one.place + " and " + other.place,
            surroundings.clock())) {
      SystemRunner runner = new SystemRunner();
      List<WallProof.End> found = new ArrayList<>();
      for (Asked end : asked) {
        found.add(
            new WallProof.End(
                end.place.ask(runner, range -> SegmentId.in(log.artefact(), range)), end.use));
      }
      new WallProof(new NonceProbe(runner, this::nonce, PORT), log.artefact(), log)
          .show(found.getFirst(), found.getLast(), bounce);
    } catch (IOException | UncheckedIOException e) {
      throw new CommandException(ExitCode.PARTIAL, "nothing was shown: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(ExitCode.PARTIAL, "interrupted");
    }
  }

  private static Asked asked(String end) throws CommandException {
    int equals = end.indexOf('=');
    Optional<SegmentUse> use =
        Stream.of(SegmentUse.MAIN, SegmentUse.GUESTS, SegmentUse.DEVICES)
            .filter(u -> equals > 0 && u.word().equals(end.substring(0, equals)))
            .findFirst();
    Optional<LegPlace> place = LegPlace.of(end.substring(equals + 1));
    if (use.isEmpty() || place.isEmpty()) {
      throw refused("--prove wants main, guests or devices, and a place: devices=ssh:hub/wlan0");
    }
    return new Asked(place.get(), use.get());
  }

  private static CommandException refused(String why) {
    return new CommandException(ExitCode.USAGE, why);
  }

  private String nonce() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
