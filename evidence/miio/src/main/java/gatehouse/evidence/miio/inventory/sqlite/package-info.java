// SPDX-License-Identifier: Apache-2.0
/**
 * Reads the tables of a SQLite database, and nothing else of it.
 *
 * <p>Written for one table of a few hundred rows in hostile files. The driver for the whole of
 * SQLite would bring 14 MB of native libraries for two dozen platforms, run C code on files from
 * anywhere, and make strings of the tokens.
 *
 * @see <a href="https://www.sqlite.org/fileformat2.html">Database file format</a>
 */
package gatehouse.evidence.miio.inventory.sqlite;
