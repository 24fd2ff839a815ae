// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network;

import gatehouse.evidence.network.capture.CaptureCollector;
import gatehouse.evidence.network.router.RouterCollector;
import gatehouse.evidence.network.survey.SurveyCollector;
import gatehouse.evidence.network.table.TableCollector;
import gatehouse.evidence.network.walls.WallsCollector;
import gatehouse.evidence.network.wifi.WifiCollector;
import gatehouse.model.evidence.Collector;
import java.util.List;

/** All collectors of what the network tells. */
public final class NetworkCollectors {
  private NetworkCollectors() {}

  /** In the order in which they are to be asked: the most particular first. */
  public static List<Collector> all() {
    return List.of(
        new SurveyCollector(),
        new CaptureCollector(),
        new RouterCollector(),
        new WallsCollector(),
        new WifiCollector(),
        new TableCollector());
  }
}
