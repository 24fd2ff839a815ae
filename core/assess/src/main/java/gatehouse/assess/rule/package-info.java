// SPDX-License-Identifier: Apache-2.0
/** Rules: loaded, checked against the vocabulary and the messages, ready to be evaluated. */
package gatehouse.assess.rule;
