// SPDX-License-Identifier: Apache-2.0
/** One device of the home: which one is meant, and whom it talks to. */
package gatehouse.assess.device;
