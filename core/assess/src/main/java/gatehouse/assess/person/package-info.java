// SPDX-License-Identifier: Apache-2.0
/** A person's answers, and what they change: the order of findings and the price of changes. */
package gatehouse.assess.person;
