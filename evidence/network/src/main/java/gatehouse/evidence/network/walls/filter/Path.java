// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

import java.util.Optional;

/**
 * A way that traffic goes.
 *
 * @param to where it goes; empty for the router itself
 */
public record Path(Place from, Optional<Place> to) {}
