// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteGroupTest {
  private static final String ANOTHER_CAMERA =
      """
      device("device:d", "hello").
      device_is("device:d", "camera").
      attached("device:d", "segment:m").
      device_token("device:d", "given out").
      """;

  private final HomeGraph home = Homes.of(Homes.CARELESS + ANOTHER_CAMERA);
  private final List<Route> routes = Ways.from(Homes.start(home, "neighbour"), home).routes();

  @Test
  void of_twoCamerasAlike_isOneGroup() {
    assertThat(RouteGroup.of(routes))
        .filteredOn(group -> group.first().asset().spec().id().equals("camera-seen"))
        .singleElement()
        .satisfies(group -> assertThat(group.routes()).hasSize(2));
  }

  @Test
  void of_allRoutes_losesNoneAndBeginsWithTheWorst() {
    List<RouteGroup> groups = RouteGroup.of(routes);

    assertThat(groups.stream().flatMap(RouteGroup::routes))
        .containsExactlyInAnyOrderElementsOf(routes);
    assertThat(groups.stream().map(RouteGroup::first)).isSortedAccordingTo(Route.WORST_FIRST);
  }
}
