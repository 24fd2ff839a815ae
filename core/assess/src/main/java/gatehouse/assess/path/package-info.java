// SPDX-License-Identifier: Apache-2.0
/** The ways of those who are hostile through a home, and what ends them. */
package gatehouse.assess.path;
