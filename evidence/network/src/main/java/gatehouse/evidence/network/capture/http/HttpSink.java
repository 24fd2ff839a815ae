// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.http;

/** Takes what HTTP says. */
@FunctionalInterface
public interface HttpSink {
  /**
   * A request.
   *
   * @param method GET, POST, ...
   * @param host whom it is meant for; empty when it does not say
   */
  void request(String method, String host);
}
