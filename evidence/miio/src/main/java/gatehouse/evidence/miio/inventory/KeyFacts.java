// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.model.DeviceId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact.DeviceToken;
import gatehouse.model.fact.DeviceFact.KeyInClear;
import gatehouse.model.fact.DeviceFact.SharesToken;
import gatehouse.model.fact.TokenState;
import gatehouse.vault.KeyedDigest;
import gatehouse.vault.Secret;
import gatehouse.vault.SecretKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** States what is to be said of the keys in a list: judgements, never a key. */
final class KeyFacts {
  private final Form form;
  private final KeyedDigest digest;
  private final FactSink sink;
  private final Map<String, DeviceId> firstWith = new LinkedHashMap<>();

  KeyFacts(Form form, KeyedDigest digest, FactSink sink) {
    this.form = form;
    this.digest = digest;
    this.sink = sink;
  }

  void state(DeviceId id, ListedDevice device) {
    for (Held held : device.held()) {
      if (held.kind() == SecretKind.DEVICE_TOKEN && blank(held.secret())) {
        sink.fact(new DeviceToken(id, TokenState.BLANK), device.where());
      } else {
        sink.fact(new KeyInClear(id, form.words()), device.where());
        shared(id, device, held);
      }
    }
  }

  private void shared(DeviceId id, ListedDevice device, Held held) {
    if (held.kind() == SecretKind.DEVICE_TOKEN) {
      DeviceId first = firstWith.putIfAbsent(digest.of(held.secret()), id);
      if (first != null && !first.equals(id)) {
        sink.fact(new SharesToken(first, id), device.where());
      }
    }
  }

  /** Nothing but zeros, or nothing but the digit f. */
  static boolean blank(Secret token) {
    return token.<Boolean>read(KeyFacts::isBlank);
  }

  private static boolean isBlank(byte[] digits) {
    int first = digits.length == 0 ? -1 : digits[0] | 0x20;
    for (byte digit : digits) {
      if ((digit | 0x20) != first) {
        return false;
      }
    }
    return first == ('0' | 0x20) || first == 'f';
  }
}
