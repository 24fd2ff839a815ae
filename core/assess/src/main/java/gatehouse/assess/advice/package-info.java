// SPDX-License-Identifier: Apache-2.0
/**
 * Compares phones and devices before they are bought: what their makers promised, what is known of
 * holes and of collecting, and what nobody has said.
 */
package gatehouse.assess.advice;
