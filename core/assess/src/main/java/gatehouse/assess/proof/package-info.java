// SPDX-License-Identifier: Apache-2.0
/** Proofs of the engine, told with the evidence at their leaves, and never endless. */
package gatehouse.assess.proof;
