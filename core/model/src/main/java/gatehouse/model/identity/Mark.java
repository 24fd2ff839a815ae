// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

/** A mark on a thing; marks of a lesser rank last longer. */
record Mark(int rank, String kind, String value) implements Comparable<Mark> {
  @Override
  public int compareTo(Mark other) {
    int order = Integer.compare(rank, other.rank);
    return order != 0 ? order : value.compareTo(other.value);
  }
}
