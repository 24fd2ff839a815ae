// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.miio.wire.Token;
import java.util.List;
import java.util.Map;

/**
 * What the owner wants beyond questions that anybody may ask.
 *
 * @param tokens of the owner's devices, by their Mi Home numbers; the caller clears them
 * @param tryBlank whether to see if devices take blank tokens
 * @param tryDefaults whether to see if services take passwords that makers gave to all
 * @param namesInside public names of the owner's that lead to addresses of a home
 */
public record Wishes(
    Map<Long, Token> tokens, boolean tryBlank, boolean tryDefaults, List<String> namesInside) {
  /** Nothing more than a stranger would see. */
  public static final Wishes NONE = new Wishes(Map.of(), false, false, List.of());

  public Wishes {
    tokens = Map.copyOf(tokens);
    namesInside = List.copyOf(namesInside);
  }
}
