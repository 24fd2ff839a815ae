// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import static gatehouse.model.Aspect.PASSWORDS;
import static gatehouse.model.Aspect.SIGN_IN;

import gatehouse.model.AccountId;
import gatehouse.model.Answers;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Meaning;
import gatehouse.model.PhoneId;
import java.time.LocalDate;

/** What is said of somebody's account: judgements about its secrets, never the secrets. */
public sealed interface AccountFact extends Fact {

  @Meaning("Somebody in the home has this account.")
  record Account(
      AccountId account,
      @Meaning("the service's registrable domain: xiaomi.com, google.com") String service)
      implements AccountFact {}

  @Meaning("The name by which the owner knows the account, if it is no secret.")
  record AccountName(AccountId account, String name) implements AccountFact {}

  @Answers(PASSWORDS)
  @Meaning("How strong the account's password is; the password itself was forgotten at once.")
  record AccountPassword(
      AccountId account,
      PasswordStrength strength,
      @Meaning("guesses an attacker needs, as a power of ten") long guesses)
      implements AccountFact {}

  @Answers(PASSWORDS)
  @Meaning("Two accounts have the same password.")
  record SamePassword(AccountId account, AccountId other) implements AccountFact {}

  @Answers(PASSWORDS)
  @Meaning("The account's password is in a list of leaked ones.")
  record PasswordLeaked(AccountId account, @Meaning("confirmed or probable") String how)
      implements AccountFact {}

  @Answers(PASSWORDS)
  @Meaning("When the account's password was last changed.")
  record PasswordChanged(AccountId account, LocalDate day) implements AccountFact {}

  @Answers(SIGN_IN)
  @Meaning("What the account asks for besides the password.")
  record SecondStep(AccountId account, SecondFactor factor) implements AccountFact {}

  @Answers(SIGN_IN)
  @Meaning("What makes the account's one-time codes is kept in the vault that has its password.")
  record CodesKeptToo(
      AccountId account, @Meaning("good, short secret, few digits, or unknown kind") String judged)
      implements AccountFact {}

  @Answers(SIGN_IN)
  @Meaning("Who owns the other account can get into this one: its password is reset there.")
  record RecoveredBy(AccountId account, AccountId by) implements AccountFact {}

  @Answers(SIGN_IN)
  @Meaning("A phone number is the name that signs in: what is sent to it opens the account.")
  record OpensByNumber(AccountId account, @Meaning("the number's last two digits") String number)
      implements AccountFact {}

  @Answers(SIGN_IN)
  @Meaning("The account is signed in on the phone.")
  record SignedInOn(AccountId account, PhoneId phone) implements AccountFact {}

  @Answers(SIGN_IN)
  @Meaning("The device belongs to the account: who is signed in commands it.")
  record AccountDevice(AccountId account, DeviceId device) implements AccountFact {}
}
