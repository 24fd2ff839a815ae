// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import gatehouse.evidence.miio.client.Device;
import gatehouse.evidence.miio.client.Question;
import gatehouse.evidence.miio.client.Request;
import gatehouse.evidence.miio.wire.Token;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Homes for tests, all of whose devices have the same token. */
public final class Homes {
  private static final String TOKEN = "00112233445566778899aabbccddeeff";

  private Homes() {}

  /** A network of these devices, written as YAML. */
  public static VirtualNetwork network(String devices) {
    return new VirtualNetwork(home(devices));
  }

  /** A home of these devices, written as YAML. */
  public static Home home(String devices) {
    try {
      return HomeFile.read(
          "home.yaml", "token: " + TOKEN + "\ndevices: [" + devices + "]", Path.of("home.yaml"));
    } catch (HomeException e) {
      throw new AssertionError(e);
    }
  }

  /** The device at 127.0.5.1. */
  public static Device first() {
    return devices(1).getFirst();
  }

  /** The devices from 127.0.5.1 on. */
  public static List<Device> devices(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Device.at(Addresses.numbered(i), token()))
        .toList();
  }

  /** What to ask for the info of devices from an address on. */
  public static Iterator<Question> questions(String first, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Device.at(Addresses.later(Addresses.parse(first), i), token()))
        .map(device -> new Question(device, Request.INFO))
        .iterator();
  }

  /** An address, written as four numbers. */
  public static InetAddress address(String text) {
    return Addresses.parse(text);
  }

  private static Token token() {
    return Token.of(HexFormat.of().parseHex(TOKEN));
  }

  /** Reads a home file of any bytes, and opens no socket. */
  public static void readAnything(byte[] data) {
    try {
      HomeFile.read("home.yaml", new String(data, StandardCharsets.UTF_8), Path.of("home.yaml"));
    } catch (HomeException e) {
      if (e.getMessage() == null) {
        throw new AssertionError("says nothing", e);
      }
    }
  }

  /** Hands anything to a bulb and to a gateway, in clear. */
  public static void plainCommands(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    DeviceEntry entry = home("{children: [{sid: a, model: b}]}").devices().getFirst();
    YeelightBulb bulb = new YeelightBulb(entry);
    bulb.search(text);
    bulb.answer(text);
    new LumiGateway(entry).command(text);
  }
}
