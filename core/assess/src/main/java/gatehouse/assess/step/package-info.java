// SPDX-License-Identifier: Apache-2.0
/** What step files declare: steps, what they rest on, fixes, and what nobody must get. */
package gatehouse.assess.step;
