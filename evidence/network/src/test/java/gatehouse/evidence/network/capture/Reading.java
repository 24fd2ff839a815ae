// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.dissect.Dissector;
import gatehouse.evidence.network.capture.dissect.Heard;
import gatehouse.evidence.network.capture.dissect.Sighting;
import gatehouse.evidence.network.capture.file.CaptureFile;
import gatehouse.evidence.network.capture.file.CaptureReader;
import gatehouse.evidence.network.capture.flow.Flow;
import gatehouse.evidence.network.capture.packet.Packet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A capture read to its end. */
public final class Reading {
  private static final long SEED = 42;

  private final List<Flow> flows = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder questions = new StringBuilder();
  private final StringBuilder servers = new StringBuilder();
  private final Dissector dissector = new Dissector(SEED, this::heard, flows::add);

  private Reading() {}

  /** Reads a file that must be whole. */
  public static Reading whole(byte[] file) {
    try {
      return of(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Reads one frame of Ethernet after another. */
  public static Reading frames(List<byte[]> frames) {
    return whole(Captures.pcap(1, frames));
  }

  /** Reads a stream. */
  public static Reading of(InputStream in) throws IOException, MalformedException {
    Reading reading = new Reading();
    CaptureReader reader = CaptureFile.open(CaptureFile.plain(in));
    Packet packet = new Packet();
    while (reader.next(packet)) {
      reading.dissector.take(packet);
      reading.line(packet);
    }
    reading.dissector.finish();
    return reading;
  }

  public Dissector dissector() {
    return dissector;
  }

  public List<Flow> flows() {
    return flows;
  }

  /** What was heard of one kind, in its order. */
  public List<String> heard(Heard kind) {
    return dissector.sightings().stream()
        .filter(sighting -> sighting.kind() == kind)
        .map(Sighting::text)
        .toList();
  }

  /** Names asked for, server names and length of each packet, as tshark prints its fields. */
  public List<String> lines() {
    return lines;
  }

  private void heard(Heard kind, byte[] text, int start, int length) {
    String what = new String(text, start, length, StandardCharsets.UTF_8);
    switch (kind) {
      case DNS_QUESTION, DNS_REPLY, MDNS_QUESTION, LLMNR_QUESTION ->
          append(questions, what.isEmpty() ? "<Root>" : what);
      case SERVER_NAME -> append(servers, what);
      default -> {}
    }
  }

  private void line(Packet packet) {
    lines.add(questions + "\t" + servers + "\t" + packet.wireLength);
    questions.setLength(0);
    servers.setLength(0);
  }

  private static void append(StringBuilder list, String what) {
    list.append(list.isEmpty() ? "" : ",").append(what);
  }
}
