// SPDX-License-Identifier: Apache-2.0
/** What published standards ask of a device, and what of it the evidence can say. */
package gatehouse.assess.standard;
