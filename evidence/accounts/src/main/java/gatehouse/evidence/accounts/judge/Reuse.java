// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.model.AccountId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Which accounts have one password, by digests that nobody can turn back. */
final class Reuse {
  /** So many others of one account are named; that is bad enough. */
  static final int MOST_OTHERS = 100;

  private final Map<String, Set<AccountId>> byDigest = new LinkedHashMap<>();

  /** The account has the password of this digest. */
  void add(String digest, AccountId account) {
    byDigest.computeIfAbsent(digest, key -> new LinkedHashSet<>()).add(account);
  }

  /** Names each account with each other one that has its password. */
  void pairs(BiConsumer<AccountId, AccountId> pair) {
    for (Set<AccountId> same : byDigest.values()) {
      List<AccountId> accounts = new ArrayList<>(same);
      int others = Math.min(accounts.size() - 1, MOST_OTHERS);
      for (int i = 0; i < accounts.size(); i++) {
        for (int step = 1; step <= others; step++) {
          pair.accept(accounts.get(i), accounts.get((i + step) % accounts.size()));
        }
      }
    }
  }
}
