// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network;

import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.network.capture.CaptureCollector;
import gatehouse.evidence.network.router.RouterCollector;
import gatehouse.evidence.network.survey.SurveyCollector;
import gatehouse.evidence.network.table.TableCollector;
import gatehouse.evidence.network.walls.WallsCollector;
import gatehouse.evidence.network.wifi.WifiCollector;
import gatehouse.model.evidence.Collector;
import java.util.List;
import java.util.Map;

/** All collectors of what the network tells. */
public final class NetworkCollectors {
  private NetworkCollectors() {}

  /** In the order in which they are to be asked: the most particular first. */
  public static List<Collector> all() {
    return all(Map.of());
  }

  /**
   * The same, with what opens the messages of the owner's Mi Home devices.
   *
   * @param tokens by the number of the device
   */
  public static List<Collector> all(Map<Long, Token> tokens) {
    return List.of(
        new SurveyCollector(),
        new CaptureCollector(tokens),
        new RouterCollector(),
        new WallsCollector(),
        new WifiCollector(),
        new TableCollector());
  }
}
