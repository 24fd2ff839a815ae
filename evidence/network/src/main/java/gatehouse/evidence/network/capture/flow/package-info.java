// SPDX-License-Identifier: Apache-2.0
/** Who talks to whom: bounded tables of flows and of what was seen of whom. */
package gatehouse.evidence.network.capture.flow;
