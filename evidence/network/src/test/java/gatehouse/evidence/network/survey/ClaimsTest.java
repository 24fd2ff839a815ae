// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.DeviceFact.SameIdentity;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.identity.Marks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest implements FactSink {
  private static final DeviceId PLUG = new DeviceId("device:did/1");
  private static final DeviceId LIAR = new DeviceId("device:2");
  private final List<Fact> facts = new ArrayList<>();
  private final Claims claims = new Claims(this);

  @Test
  void mark_ofOneAddress_joinsAllThatHaveIt() {
    says(PLUG, "192.168.31.7", Marks.DID, "1");
    says(LIAR, "192.168.31.7", Marks.DID, "1");
    claims.settle();
    assertThat(facts)
        .contains(
            new Handle(PLUG.value(), Marks.DID, "1"), new Handle(LIAR.value(), Marks.DID, "1"))
        .noneMatch(SameIdentity.class::isInstance);
  }

  @Test
  void mark_claimedAtTwoAddresses_joinsNobodyAndIsTold() {
    says(PLUG, "192.168.31.7", Marks.DID, "1");
    says(LIAR, "192.168.31.8", Marks.DID, "1");
    claims.settle();
    assertThat(facts)
        .contains(new SameIdentity(PLUG, LIAR, Marks.DID))
        .noneMatch(Handle.class::isInstance);
  }

  @Test
  void mark_ofADeviceWithoutAnAddress_isKept() {
    claims.fact(new Handle(PLUG.value(), Marks.SERIAL, "x"), new Locator.Whole());
    assertThat(facts).isEmpty();
    claims.settle();
    assertThat(facts).containsExactly(new Handle(PLUG.value(), Marks.SERIAL, "x"));
  }

  private void says(DeviceId device, String address, String kind, String mark) {
    claims.fact(new DeviceAddress(device, "ipv4", address), new Locator.Whole());
    claims.fact(new Handle(device.value(), kind, mark), new Locator.Whole());
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.add(fact);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {}

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {}
}
