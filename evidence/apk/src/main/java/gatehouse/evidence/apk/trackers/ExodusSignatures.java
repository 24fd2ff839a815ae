// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.trackers;

import gatehouse.knowledge.tracker.TrackerSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Exodus' signatures made ready to search: the alternatives of all of them in one tree of
 * characters, in which a dot is an edge that any character takes. A signature that is more than
 * alternatives of literals and dots is kept as a regular expression.
 */
public final class ExodusSignatures {
  private static final Pattern BEYOND_ALTERNATIVES = Pattern.compile("[\\\\\\[\\](){}*+?^$]");

  /** Exodus passes over signatures of three characters and fewer. */
  private static final int SHORTEST = 4;

  private final List<TrackerSignature> signatures;
  private final List<Node> nodes = new ArrayList<>(List.of(new Node()));
  private final Map<Integer, Pattern> expressions = new HashMap<>();

  /**
   * A point in the tree: where each character leads, where any does, and the signatures that end
   * here.
   */
  static final class Node {
    final Map<Character, Integer> next = new HashMap<>();
    int any = -1;
    final List<Integer> ends = new ArrayList<>();
  }

  /**
   * Takes the signatures in their order.
   *
   * @throws java.util.regex.PatternSyntaxException if one is not a regular expression
   */
  public ExodusSignatures(List<TrackerSignature> signatures) {
    this.signatures = List.copyOf(signatures);
    for (int label = 0; label < signatures.size(); label++) {
      List<String> alternatives = signatures.get(label).codePrefixes();
      String code = String.join("|", alternatives);
      if (code.length() < SHORTEST) {
        continue;
      }
      if (BEYOND_ALTERNATIVES.matcher(code).find()) {
        expressions.put(label, Pattern.compile(code));
      } else {
        for (String alternative : alternatives) {
          add(alternative, label);
        }
      }
    }
  }

  public List<TrackerSignature> list() {
    return signatures;
  }

  Node node(int index) {
    return nodes.get(index);
  }

  /** The signatures that only a regular expression engine can match, by label. */
  Map<Integer, Pattern> expressions() {
    return expressions;
  }

  private void add(String alternative, int label) {
    Node node = nodes.getFirst();
    for (int i = 0; i < alternative.length(); i++) {
      char c = alternative.charAt(i);
      @Nullable Integer child =
          c == '.' ? (node.any < 0 ? null : (Integer) node.any) : node.next.get(c);
      if (child == null) {
        child = nodes.size();
        nodes.add(new Node());
        if (c == '.') {
          node.any = child;
        } else {
          node.next.put(c, child);
        }
      }
      node = nodes.get(child);
    }
    node.ends.add(label);
  }
}
