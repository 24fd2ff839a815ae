// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that may be spoken to: a private IPv4 subnet of at most 1,024.
 *
 * @param first the subnet's own number
 * @param prefix how many bits all its addresses have in common, 22 to 32
 */
public record Scope(int first, int prefix) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");
  private static final int BITS = 32;
  private static final int WIDEST = 22;
  private static final int LARGEST_WITH_ALL_HOSTS = 31;

  /** Ranges that are nobody's on the Internet: RFC 1918, RFC 3927 and the loopback. */
  private static final int[][] PRIVATE = {
    {10 << 24, 8},
    {172 << 24 | 16 << 16, 12},
    {192 << 24 | 168 << 16, 16},
    {169 << 24 | 254 << 16, 16},
    {127 << 24, 8}
  };

  /**
   * The scope of a subnet such as {@code 192.168.31.0/24}.
   *
   * @throws ScopeException when it is none, too wide, or may be somebody else's
   */
  public static Scope of(String subnet) throws ScopeException {
    Matcher match = FORM.matcher(subnet);
    if (!match.matches()) {
      throw new ScopeException("'" + subnet + "' is no subnet such as 192.168.31.0/24");
    }
    int address = 0;
    for (int i = 1; i <= 4; i++) {
      int part = Integer.parseInt(match.group(i));
      if (part > 255) {
        throw new ScopeException("'" + subnet + "' is no subnet such as 192.168.31.0/24");
      }
      address = address << 8 | part;
    }
    int prefix = Integer.parseInt(match.group(5));
    if (prefix > BITS || prefix < WIDEST) {
      throw new ScopeException(
          subnet + " is too wide to be one home's: give /22 to /32, such as a /24");
    }
    int masked = masked(address, prefix);
    for (int[] range : PRIVATE) {
      if (masked(address, range[1]) == range[0]) {
        return new Scope(masked, prefix);
      }
    }
    throw new ScopeException(
        subnet + " is not private: only a home's own addresses are looked at, such as 192.168/16");
  }

  /** Every address of a host, in order. */
  public List<InetAddress> addresses() {
    List<InetAddress> all = new ArrayList<>();
    int size = 1 << (BITS - prefix);
    boolean whole = prefix >= LARGEST_WITH_ALL_HOSTS;
    for (int i = whole ? 0 : 1; i < (whole ? size : size - 1); i++) {
      all.add(address(first + i));
    }
    return all;
  }

  /** Whether an address may be spoken to. */
  public boolean contains(InetAddress address) {
    return address instanceof Inet4Address
        && masked(ByteBuffer.wrap(address.getAddress()).getInt(), prefix) == first;
  }

  private static int masked(int address, int prefix) {
    return prefix == 0 ? 0 : address & -1 << (BITS - prefix);
  }

  private static InetAddress address(int number) {
    try {
      return InetAddress.getByAddress(ByteBuffer.allocate(4).putInt(number).array());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  @Override
  public String toString() {
    return address(first).getHostAddress() + "/" + prefix;
  }
}
