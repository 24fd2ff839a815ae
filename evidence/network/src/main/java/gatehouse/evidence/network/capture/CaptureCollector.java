// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import gatehouse.evidence.miio.dissect.Keyring;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.dissect.Dissector;
import gatehouse.evidence.network.capture.file.CaptureFile;
import gatehouse.evidence.network.capture.file.CaptureReader;
import gatehouse.evidence.network.capture.file.Notes;
import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.tell.CaptureTelling;
import gatehouse.evidence.network.capture.traffic.Stations;
import gatehouse.evidence.network.capture.traffic.Talks;
import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Reads packet captures, gzipped or not: which devices there are, whom they talk to, how much, and
 * what they say openly.
 *
 * <p>A capture is read as a stream, in bounded memory whatever its size.
 */
public final class CaptureCollector implements Collector {
  private static final int HEXADECIMAL = 16;

  private final Map<Long, Token> tokens;

  /**
   * @param tokens of the owner's Mi Home devices, by their number: with them it tells what the
   *     devices were told to do
   */
  public CaptureCollector(Map<Long, Token> tokens) {
    this.tokens = Map.copyOf(tokens);
  }

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    return Files.isRegularFile(path) && CaptureFile.isOne(path)
        ? Optional.of(Found.file(EvidenceKind.CAPTURE, path))
        : Optional.empty();
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    long seed = seed(artefact);
    Stations stations = new Stations(seed);
    Talks talks = new Talks(seed);
    Dissector dissector =
        new Dissector(
            seed,
            new Keyring(tokens),
            (kind, text, start, length) -> {},
            flow -> {
              stations.add(flow);
              talks.add(flow);
            });
    CaptureTelling telling = new CaptureTelling(artefact, stations, talks, seed);
    try (InputStream file = Files.newInputStream(found.path());
        InputStream plain = CaptureFile.plain(file)) {
      CaptureReader reader = CaptureFile.open(plain);
      String damage = read(reader, dissector);
      dissector.finish();
      telling.tell(dissector, reader.notes(), damage, sink);
    } catch (MalformedException | ZipException | EOFException e) {
      telling.tellUnread(String.valueOf(e.getMessage()), sink);
    }
  }

  /** Reads all packets, and answers what is wrong with the file; nothing when all is well. */
  private static String read(CaptureReader reader, Dissector dissector) throws IOException {
    Packet packet = new Packet();
    try {
      while (reader.next(packet)) {
        dissector.take(packet);
      }
      for (Notes.Resolved name : reader.notes().names()) {
        dissector.learn(name.high(), name.low(), name.name());
      }
      return "";
    } catch (MalformedException e) {
      return String.valueOf(e.getMessage());
    } catch (ZipException e) {
      return "its gzip: " + e.getMessage();
    } catch (EOFException e) {
      return "its gzip ends early";
    }
  }

  /** Hashes follow from the whole content, which nobody can choose to make them collide. */
  private static long seed(ArtefactId artefact) {
    return Long.parseUnsignedLong(artefact.sha256().substring(0, HEXADECIMAL), HEXADECIMAL);
  }
}
