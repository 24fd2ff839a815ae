// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaysTest {
  private final HomeGraph home = Homes.of(Homes.CARELESS);

  @Test
  void routes_ofANeighbour_goThroughTheWifiToTheCamera() {
    Route route = route("neighbour", "camera-seen");

    assertThat(route.steps())
        .extracting(step -> step.spec().id())
        .containsExactly(
            "guess-wifi-password", "reach-neighbour-device", "use-given-key", "watch-taken-camera");
    assertThat(route.effort()).isEqualTo(120 + 1 + 1 + 5);
  }

  @Test
  void routes_ofAGuest_areShorter() {
    assertThat(route("guest", "camera-seen").effort()).isEqualTo(8);
  }

  @Test
  void routes_ofTheInternet_areNone() {
    assertThat(home.starts()).extracting(Start::who).doesNotContain("internet");
  }

  @Test
  void routes_ofAGatewayInTheirHands_openTheLockBehindIt() {
    assertThat(route("device:g", "lock-opened").steps())
        .extracting(step -> step.spec().id())
        .contains("command-behind-gateway", "open-taken-lock");
  }

  @Test
  void routes_ofAPlug_reachTheCameraAndNotTheLock() {
    List<Route> routes = Ways.from(Homes.start(home, "device:p"), home).routes();

    assertThat(routes)
        .extracting(route -> route.asset().spec().id())
        .contains("camera-seen")
        .doesNotContain("lock-opened");
  }

  private Route route(String who, String asset) {
    return Ways.from(Homes.start(home, who), home).routes().stream()
        .filter(route -> route.asset().spec().id().equals(asset))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no way from " + who + " to " + asset));
  }
}
