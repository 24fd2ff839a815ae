// SPDX-License-Identifier: Apache-2.0
/** Which part of the home reaches which. */
package gatehouse.assess.wall;
