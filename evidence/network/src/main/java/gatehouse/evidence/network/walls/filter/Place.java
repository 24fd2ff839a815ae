// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

import java.util.Optional;

/**
 * One end of traffic, as a filter can tell it.
 *
 * @param face the interface behind which it lies, when it is known
 * @param range its addresses, when they are known
 */
public record Place(String name, Optional<String> face, Optional<Range> range) {}
