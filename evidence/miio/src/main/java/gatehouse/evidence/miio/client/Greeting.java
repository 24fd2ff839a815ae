// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import gatehouse.evidence.miio.wire.HelloReply;
import java.net.InetSocketAddress;

/**
 * A device that answered a hello.
 *
 * @param contradicted true when the same address answered with another device id as well
 */
public record Greeting(InetSocketAddress address, HelloReply reply, boolean contradicted) {}
