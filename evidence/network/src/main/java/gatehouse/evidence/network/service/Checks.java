// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;

/** Looks at an open port with the checks that fit what is usual there. */
public final class Checks {
  private static final HttpCheck HTTP = new HttpCheck(Protocol.HTTP);
  private static final HttpCheck HTTPS = new HttpCheck(Protocol.HTTPS);

  private Checks() {}

  /**
   * Tells what is at a port; what cannot be understood is told as a gap, never as all well.
   *
   * @return whether it was understood
   */
  public static boolean look(DeviceId device, InetSocketAddress at, FactSink sink) {
    return look(device, at, at.getPort(), sink);
  }

  /** Tells what is at a place that a camera named, and whether it was understood. */
  public static boolean onvif(DeviceId device, InetSocketAddress at, String path, FactSink sink) {
    Teller teller = new Teller(device, at, sink);
    boolean understood = understands(new OnvifCheck(path), teller);
    if (!understood) {
      teller.missed(Aspect.SERVICES, "it named this place for ONVIF, and does not answer there");
    }
    return understood;
  }

  /** As if the port were another, for which the checks are chosen. */
  static boolean look(DeviceId device, InetSocketAddress at, int usual, FactSink sink) {
    Teller teller = new Teller(device, at, sink);
    boolean understood = false;
    for (Check check : checks(usual)) {
      understood |= understands(check, teller);
    }
    if (!understood) {
      teller.service(Protocol.OTHER);
      teller.missed(Aspect.SERVICES, "it is open, and what it offers is not understood");
    }
    return understood;
  }

  /** Whoever hangs up in mid-sentence was not understood by this check; another may. */
  private static boolean understands(Check check, Teller teller) {
    try {
      return check.look(teller);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static List<Check> checks(int port) {
    return switch (port) {
      case 21, 2121 -> List.of(new FtpCheck());
      case 22, 2222 -> List.of(new SshCheck());
      case 23, 2323 -> List.of(new ShellCheck());
      case 80, 81, 7547, 8000, 8081, 8888 -> List.of(HTTP);
      case 8080 -> List.of(HTTP, new TlsCheck());
      case 443, 8443 -> List.of(new TlsCheck(), HTTPS);
      case 445 -> List.of(new SmbCheck());
      case 554, 8554, 10554 -> List.of(new RtspCheck());
      case 631 -> List.of(new HttpCheck(Protocol.PRINTING));
      case 1883 -> List.of(new MqttCheck(Protocol.MQTT));
      case 8883 -> List.of(new TlsCheck(), new MqttCheck(Protocol.MQTT_TLS));
      case 3389 -> List.of(new RemoteDesktopCheck());
      case 5555 -> List.of(new AdbCheck());
      case 5900 -> List.of(new ScreenCheck());
      case 6668 -> List.of(new TuyaCheck());
      case 55443 -> List.of(new YeelightCheck());
      default -> List.of();
    };
  }
}
