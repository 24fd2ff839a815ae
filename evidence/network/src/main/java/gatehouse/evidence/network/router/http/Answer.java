// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.http;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a server answered; its body is at most as long as was allowed. */
public final class Answer {
  private static final int OK = 200;

  private final int status;
  private final byte[] body;
  private final Optional<String> challenge;

  Answer(int status, byte[] body, Optional<String> challenge) {
    this.status = status;
    this.body = body;
    this.challenge = challenge;
  }

  /** The status code (RFC 9110, section 15). */
  public int status() {
    return status;
  }

  /** The body as it came. */
  public byte[] body() {
    return body;
  }

  /** The header with which the server asks who is there. */
  public Optional<String> challenge() {
    return challenge;
  }

  /** True when the request was fulfilled. */
  public boolean good() {
    return status == OK;
  }

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
