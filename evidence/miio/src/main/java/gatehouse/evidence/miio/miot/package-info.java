// SPDX-License-Identifier: Apache-2.0
/** MIoT over miIO: what a model has (its specification), reading and setting it, and being told. */
package gatehouse.evidence.miio.miot;
