// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import gatehouse.evidence.network.walls.nft.NftJson;
import gatehouse.evidence.network.walls.nft.NftText;
import gatehouse.evidence.network.walls.nft.Ruleset;
import gatehouse.evidence.network.walls.uci.UciFile;
import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the walls out of a router's configuration: nftables, and the files of OpenWrt. */
public final class WallsCollector implements Collector {
  private static final int LARGEST = 4 << 20;
  private static final JsonMapper JSON = new JsonMapper();

  /** Needs nothing. */
  public WallsCollector() {}

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      List<Path> files = uciFiles(path);
      return files.size() > 1
          ? Optional.of(new Found(EvidenceKind.CONFIGURATION, path, files))
          : Optional.empty();
    }
    if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
      return Optional.empty();
    }
    String text = text(path);
    boolean ours = json(text).isPresent() || NftText.isOne(text) || UciFile.isOne(text);
    return ours ? Optional.of(Found.file(EvidenceKind.CONFIGURATION, path)) : Optional.empty();
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    if (found.files().size() > 1) {
      FolderLines lines = new FolderLines(sink);
      for (Path file : found.files()) {
        lines.add(String.valueOf(file.getFileName()), text(file));
      }
      new UciTelling(artefact, lines).tell(UciFile.read(lines.text()));
      return;
    }
    String text = text(found.path());
    Optional<Ruleset> ruleset = json(text);
    if (ruleset.isPresent()) {
      new RulesetTelling(artefact, sink).tell(ruleset.get());
    } else if (NftText.isOne(text)) {
      new RulesetTelling(artefact, sink).tell(NftText.read(text));
    } else {
      new UciTelling(artefact, sink).tell(UciFile.read(text));
    }
  }

  /** The files of {@code /etc/config} that belong together. */
  private static List<Path> uciFiles(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("dhcp", "firewall", "network", "wireless")) {
      Path file = folder.resolve(name);
      boolean small = Files.isRegularFile(file) && Files.size(file) <= LARGEST;
      if (small && UciFile.isOne(text(file))) {
        files.add(file);
      }
    }
    return files;
  }

  private static Optional<Ruleset> json(String text) {
    if (!text.stripLeading().startsWith("{") || !text.contains("\"nftables\"")) {
      return Optional.empty();
    }
    try {
      JsonNode root = JSON.readTree(text);
      return root.path("nftables").isArray() ? Optional.of(NftJson.read(root)) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static String text(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
  }
}
