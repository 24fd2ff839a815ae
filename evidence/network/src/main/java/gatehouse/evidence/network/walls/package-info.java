// SPDX-License-Identifier: Apache-2.0
/** The walls between segments: read out of configuration, shown by messages, planned. */
package gatehouse.evidence.network.walls;
