// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router;

import gatehouse.model.ArtefactId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads saved replies of routers: MiWiFi, OpenWrt's bus, and SOAP of FRITZ!Box and UPnP.
 *
 * <p>Their passwords are judged in memory and forgotten.
 */
public final class RouterCollector implements Collector {
  private static final int LARGEST = 4 << 20;

  /** Needs nothing. */
  public RouterCollector() {}

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    return Files.isRegularFile(path) && read(path).isPresent()
        ? Optional.of(Found.file(EvidenceKind.ROUTER_REPLY, path))
        : Optional.empty();
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    Replies replies =
        read(found.path()).orElseThrow(() -> new IOException("it changed while it was read"));
    replies.tell(artefact, sink, new Locator.Whole());
  }

  private static Optional<Replies> read(Path path) throws IOException {
    if (Files.size(path) > LARGEST) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Replies.read(in.readNBytes(LARGEST));
    }
  }
}
