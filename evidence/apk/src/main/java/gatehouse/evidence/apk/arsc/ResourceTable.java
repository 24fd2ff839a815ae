// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.arsc;

import gatehouse.evidence.apk.axml.StringPool;
import gatehouse.evidence.apk.axml.Value;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code resources.arsc}, as far as a manifest refers to it: a simple value by resource id, in the
 * default configuration, references followed.
 */
public final class ResourceTable {
  /** References that Android follows ({@code AssetManager2::ResolveReference}). */
  static final int MAX_REFERENCES = 20;

  private static final int MAX_STEPS = 1 << 21;

  private final TypeChunks types;
  private final Map<Integer, Optional<Value>> resolved = new HashMap<>();
  private int steps;

  /**
   * Indexes the chunks of a table; values are read when asked for.
   *
   * @throws MalformedException if it is no resource table
   */
  public ResourceTable(Bytes table) throws MalformedException {
    this.types = TypeChunks.index(table);
  }

  /**
   * The value behind a resource id, empty when the table does not say. Never throws and never
   * loops.
   */
  public Optional<Value> resolve(int id) {
    Optional<Value> known = resolved.get(id);
    if (known == null) {
      known = follow(id);
      resolved.put(id, known);
    }
    return known;
  }

  private Optional<Value> follow(int id) {
    int next = id;
    for (int i = 0; i <= MAX_REFERENCES; i++) {
      Optional<Value> value = lookup(types.finalId(next));
      if (value.isEmpty() || !value.get().reference()) {
        return value;
      }
      next = value.get().data();
    }
    return Optional.empty();
  }

  /** The default configuration where there is one, else the least specific one. */
  private Optional<Value> lookup(int id) {
    List<TypeChunk> chunks = types.of(id >>> 24, id >>> 16 & 0xff);
    Optional<Value> best = Optional.empty();
    int bestRank = Integer.MAX_VALUE;
    for (TypeChunk chunk : chunks) {
      if (++steps > MAX_STEPS) {
        return best;
      }
      if (chunk.rank() < bestRank) {
        Optional<Value> value = chunk.value(id & 0xffff).map(this::withText);
        if (value.isPresent()) {
          best = value;
          bestRank = chunk.rank();
        }
      }
    }
    return best;
  }

  private Value withText(Value value) {
    StringPool strings = types.strings();
    return value.type() == Value.STRING
        ? new Value(value.type(), value.data(), strings.get(value.data()))
        : value;
  }
}
