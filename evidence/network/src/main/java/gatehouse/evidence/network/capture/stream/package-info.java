// SPDX-License-Identifier: Apache-2.0
/** TCP streams, put together as far as names need. */
package gatehouse.evidence.network.capture.stream;
