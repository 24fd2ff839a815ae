// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.hostile;

import gatehouse.evidence.miio.beacon.Beacon;
import gatehouse.evidence.miio.beacon.BeaconException;
import gatehouse.evidence.miio.beacon.BeaconKey;
import gatehouse.evidence.miio.beacon.BeaconObject;
import gatehouse.evidence.miio.beacon.BeaconPosture;
import gatehouse.evidence.miio.beacon.BeaconReplays;
import gatehouse.evidence.miio.beacon.LockAlarm;
import gatehouse.evidence.miio.beacon.Mac;
import gatehouse.evidence.miio.client.MiioClient;
import gatehouse.evidence.miio.client.Patience;
import gatehouse.evidence.miio.client.Request;
import gatehouse.evidence.miio.dissect.MiioDissector;
import gatehouse.evidence.miio.json.DeviceJson;
import gatehouse.evidence.miio.json.JsonFlaw;
import gatehouse.evidence.miio.miot.PropertyResult;
import gatehouse.evidence.miio.miot.SpecReader;
import gatehouse.evidence.miio.simulate.Homes;
import gatehouse.evidence.miio.simulate.VirtualNetwork;
import gatehouse.evidence.miio.wire.FrameCipher;
import gatehouse.evidence.miio.wire.Header;
import gatehouse.evidence.miio.wire.Hello;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.miio.wire.WireException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Random;

/** Every reader of the module, fed with anything; only what they document is caught. */
final class Readers {
  static final Token TOKEN = Token.filled(5);
  static final long DID = 5;

  private static final int LARGEST = 60_000;
  private static final InetSocketAddress DEVICE =
      new InetSocketAddress(Homes.address("127.0.5.1"), MiioDissector.DEVICE_PORT);
  private static final InetSocketAddress CLIENT =
      new InetSocketAddress(Homes.address("127.0.0.1"), 4000);

  private Readers() {}

  static void frame(byte[] data) {
    try {
      HelloReply.read(data, data.length);
    } catch (WireException e) {
      noted(e);
    }
    try {
      Hello.read(data, data.length);
    } catch (WireException e) {
      noted(e);
    }
    try {
      Header.read(data, data.length);
      new FrameCipher(TOKEN).open(data, data.length);
    } catch (WireException e) {
      noted(e);
    }
  }

  static void text(byte[] data) {
    try {
      PropertyResult.read(DeviceJson.read(data));
      SpecReader.read(data);
    } catch (JsonFlaw e) {
      noted(e);
    }
  }

  static void home(byte[] data) {
    Homes.readAnything(data);
  }

  static void beacon(byte[] data) {
    try {
      Beacon beacon = Beacon.read(data);
      Mac address = beacon.address().orElse(new Mac(7));
      BeaconPosture.of(beacon);
      BeaconReplays replays = new BeaconReplays();
      replays.judge(address, beacon);
      replays.judge(address, beacon);
      BeaconObject.read(data).forEach(LockAlarm::of);
      new BeaconKey(new byte[beacon.control().version() < 4 ? 12 : 16]).open(beacon, address);
    } catch (BeaconException e) {
      noted(e);
    }
  }

  /** The first byte says which way each datagram goes, the second how long it is. */
  static void capture(byte[] data) {
    MiioDissector dissector = new MiioDissector(Map.of(DID, TOKEN));
    ByteBuffer in = ByteBuffer.wrap(data);
    while (in.remaining() > 2) {
      boolean there = in.get() > 0;
      byte[] payload = new byte[Math.min(in.get() & 0xff, in.remaining())];
      in.get(payload);
      InetSocketAddress from = there ? CLIENT : DEVICE;
      dissector.accept(Instant.EPOCH, from, there ? DEVICE : CLIENT, payload);
    }
    dissector.acceptStream(Instant.EPOCH, CLIENT, DEVICE, data);
    dissector.accept(Instant.EPOCH, DEVICE, CLIENT, sealed(data));
    dissector.result();
  }

  /** What a device answers, sealed with the right token, and then in clear. */
  static void reply(byte[] data) {
    try (MiioClient client =
        MiioClient.reading(new Teller(data, sealed(data)), Patience.usual(), new Random(1))) {
      client.ask(Teller.DEVICE, Request.INFO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a client asks a simulated device, sealed with the right token, and in clear. */
  static void request(byte[] data) {
    VirtualNetwork network =
        Homes.network("{did: 5, token: '05050505050505050505050505050505', ownership: pushes}");
    network.send(DEVICE, data);
    network.send(DEVICE, sealed(data));
    network.receive(ByteBuffer.allocate(1 << 16), 1_000_000_000L);
    Homes.plainCommands(data);
  }

  private static byte[] sealed(byte[] data) {
    byte[] text = data.length > LARGEST ? new byte[0] : data;
    return new FrameCipher(TOKEN).seal(DID, 1, text);
  }

  private static void noted(Exception documented) {
    if (documented.getMessage() == null) {
      throw new AssertionError("says nothing", documented);
    }
  }
}
