// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import gatehouse.model.Word;

/** An answer that one can choose. */
public enum Choice implements Word {
  ANYONE_ONLINE(Question.WORRIES),
  SCAMMER(Question.WORRIES),
  THIEF(Question.WORRIES),
  NEIGHBOUR(Question.WORRIES),
  SOMEONE_AT_HOME(Question.WORRIES),
  COMPANIES(Question.WORRIES),
  EMPLOYER(Question.WORRIES),
  STATE(Question.WORRIES),

  HOME_LIFE(Question.VALUABLES),
  WHEREABOUTS(Question.VALUABLES),
  MESSAGES(Question.VALUABLES),
  FILES(Question.VALUABLES),
  MONEY(Question.VALUABLES),
  HABITS(Question.VALUABLES),
  WORK_SECRETS(Question.VALUABLES),

  NOBODY_ELSE(Question.ACCESS),
  FAMILY(Question.ACCESS),
  CHILDREN(Question.ACCESS),
  FORMER_PARTNER(Question.ACCESS),
  GUESTS(Question.ACCESS),
  HELPERS(Question.ACCESS),

  EVERYDAY(Question.ROLE, "role"),
  PARENT(Question.ROLE, "role"),
  LANDLORD(Question.ROLE, "role"),
  JOURNALIST(Question.ROLE, "role"),
  MILITARY(Question.ROLE, "role"),
  BUSINESS(Question.ROLE, "role"),
  HELPING_A_SURVIVOR(Question.ROLE, "role"),

  TEN_MINUTES(Question.EFFORT, "time"),
  AN_HOUR(Question.EFFORT, "time"),
  WHATEVER_IT_TAKES(Question.EFFORT, "time"),
  NOTHING_MAY_STOP(Question.EFFORT, "what may stop"),
  LITTLE_MAY_STOP(Question.EFFORT, "what may stop"),
  MUCH_MAY_STOP(Question.EFFORT, "what may stop"),

  MI_HOME(Question.RELIES),
  FIND_DEVICE(Question.RELIES),
  CLOUD_BACKUP(Question.RELIES),
  BANKING_APPS(Question.RELIES),
  VOICE_ASSISTANT(Question.RELIES),

  SAFE_HERE(Question.SAFE, "safety"),
  NOT_SAFE_HERE(Question.SAFE, "safety");

  private final Question question;
  private final String group;

  Choice(Question question) {
    this(question, "");
  }

  Choice(Question question, String group) {
    this.question = question;
    this.group = group;
  }

  /** The question that it answers. */
  public Question question() {
    return question;
  }

  /** Whether one says only one of the two. */
  public boolean excludes(Choice other) {
    return this != other && !group.isEmpty() && group.equals(other.group);
  }
}
