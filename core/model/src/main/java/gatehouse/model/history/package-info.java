// SPDX-License-Identifier: Apache-2.0
/** Questions about time: what holds now, what held then. Nothing is ever deleted. */
package gatehouse.model.history;
