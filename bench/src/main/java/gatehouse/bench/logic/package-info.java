// SPDX-License-Identifier: Apache-2.0
/** How fast Datalog is, alone and next to other engines. */
package gatehouse.bench.logic;
