// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.evidence.accounts.export.Login;
import gatehouse.evidence.accounts.otp.OneTimeCodes;
import gatehouse.evidence.accounts.otp.OtpAddress;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.AccountFact.CodesKeptToo;
import gatehouse.model.fact.AccountFact.SecondStep;
import gatehouse.model.fact.SecondFactor;
import java.util.Optional;

/** States whether accounts ask for more than their password. */
final class SecondSteps {
  private final Services services;
  private final FactSink sink;

  SecondSteps(Services services, FactSink sink) {
    this.services = services;
    this.sink = sink;
  }

  void state(Opened opened) {
    Optional<SecondFactor> factor =
        codesAreKept(opened)
            ? Optional.of(SecondFactor.IN_USE)
            : byPasskey(opened).or(() -> services.secondStep(opened.service()));
    factor.ifPresent(
        step -> sink.fact(new SecondStep(opened.account(), step), opened.login().where()));
  }

  private boolean codesAreKept(Opened opened) {
    for (Login login : opened.logins()) {
      Optional<OneTimeCodes> codes = login.oneTime().flatMap(OtpAddress::read);
      if (codes.isPresent()) {
        try (OneTimeCodes kept = codes.get()) {
          sink.fact(new CodesKeptToo(opened.account(), kept.judged()), login.where());
        }
        return true;
      }
    }
    return false;
  }

  /** Beside a password, a passkey is one of two doors, and the other may still stand open. */
  private static Optional<SecondFactor> byPasskey(Opened opened) {
    boolean passkey = opened.logins().stream().anyMatch(Login::passkey);
    boolean password = opened.logins().stream().anyMatch(login -> login.password().isPresent());
    if (!passkey) {
      return Optional.empty();
    }
    return Optional.of(password ? SecondFactor.OFFERED : SecondFactor.PASSKEY);
  }
}
