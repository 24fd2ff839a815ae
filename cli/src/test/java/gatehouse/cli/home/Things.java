// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/**
 * Devices of a made-up home, each at an address of its own: {@code camera=192.168.33.30}.
 *
 * <p>A process of its own, so that it can run in a network namespace; it says when it is ready.
 */
public final class Things {
  private Things() {}

  public static void main(String[] things) throws IOException, InterruptedException {
    for (String thing : things) {
      String[] parts = thing.split("=", 2);
      switch (parts[0]) {
        case "camera" -> OpenCamera.at(parts[1]);
        case "quiet" -> QuietCamera.at(parts[1]);
        case "storage" -> OldStorage.at(parts[1]);
        case "router" -> DoorRouter.at(parts[1]);
        case "box" -> OpenBox.at(parts[1]);
        case "phone" -> DebugPhone.at(parts[1]);
        case "hostile" -> HostileThing.at(parts[1]);
        default -> throw new IllegalArgumentException("no such thing: " + thing);
      }
    }
    System.out.println("ready");
    new CountDownLatch(1).await();
  }
}
