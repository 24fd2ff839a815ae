// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

/** A text holds no answers; the message says the line and what to write. */
public final class AnswersException extends Exception {
  private static final long serialVersionUID = 1;

  AnswersException(String message) {
    super(message);
  }
}
