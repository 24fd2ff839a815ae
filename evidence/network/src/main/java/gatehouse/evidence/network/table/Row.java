// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

/**
 * What a line of a table says.
 *
 * <p>{@code link} is the name of an interface, empty where the table has none.
 */
sealed interface Row {
  /** The line it was read in, counted from 1. */
  long line();

  /** Somebody has this address, and this is their network interface. */
  record Neighbour(long line, String address, String mac, String link) implements Row {}

  /** An address was given to somebody; the name is the one they gave, or empty. */
  record Lease(long line, String address, String mac, String name) implements Row {}

  /** An interface of the computer itself has this address. */
  record Own(long line, String address, int prefix, String link) implements Row {}

  /** Whatever is not at home goes to this address. */
  record DefaultRoute(long line, String gateway, String link) implements Row {}

  /** A line that belongs to a table and says nothing of use. */
  record Furniture(long line) implements Row {}
}
