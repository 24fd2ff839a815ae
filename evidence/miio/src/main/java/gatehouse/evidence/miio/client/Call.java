// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A question on its way: how often it was tried, and until when an answer is waited for. */
final class Call {
  /** The one that has waited longest first. */
  static final Comparator<Call> BY_DEADLINE =
      Comparator.<Call>comparingLong(c -> c.deadline).thenComparingLong(c -> c.number);

  private final Question question;
  private final Session session;
  private final long number;
  private final List<Integer> ids = new ArrayList<>(1);
  private long deadline;
  private int tries;

  Call(Question question, Session session, long number) {
    this.question = question;
    this.session = session;
    this.number = number;
  }

  Question question() {
    return question;
  }

  Session session() {
    return session;
  }

  long deadline() {
    return deadline;
  }

  void waitUntil(long moment) {
    deadline = moment;
  }

  /** The numbers under which it was asked, any of which may be answered. */
  List<Integer> ids() {
    return ids;
  }

  int tries() {
    return tries;
  }

  void tryOnce() {
    tries++;
  }
}
