// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.miio.wire.Token;
import java.util.Map;

/**
 * What the owner wants beyond questions that anybody may ask.
 *
 * @param tokens of the owner's devices, by their Mi Home numbers; the caller clears them
 * @param tryBlank whether to see if devices take blank tokens
 * @param tryDefaults whether to see if services take passwords that makers gave to all
 */
public record Wishes(Map<Long, Token> tokens, boolean tryBlank, boolean tryDefaults) {
  /** Nothing more than a stranger would see. */
  public static final Wishes NONE = new Wishes(Map.of(), false, false);

  public Wishes {
    tokens = Map.copyOf(tokens);
  }
}
