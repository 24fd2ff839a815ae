// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds back by which marks devices say that they can be known again, until all were heard.
 *
 * <p>A mark that is claimed at two addresses joins nobody: one of the two lies, and would otherwise
 * pass for the other. That both claim it is told instead.
 */
final class Claims implements FactSink {
  private final FactSink next;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Set<String>> addresses = new HashMap<>();

  private record Claim(Handle handle, Locator where, Assurance assurance) {}

  private record Mark(String kind, String value) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
      return (kind + " " + value).compareTo(other.kind + " " + other.value);
    }
  }

  Claims(FactSink next) {
    this.next = next;
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    if (fact instanceof Handle handle) {
      hold(new Claim(handle, where, assurance));
      return;
    }
    if (fact instanceof DeviceAddress address && address.kind().equals("ipv4")) {
      stands(address);
    }
    next.fact(fact, where, assurance);
  }

  private synchronized void hold(Claim claim) {
    claims.add(claim);
  }

  private synchronized void stands(DeviceAddress address) {
    addresses
        .computeIfAbsent(address.device().value(), device -> new TreeSet<>())
        .add(address.address());
  }

  /** Tells the marks that one device has alone, and which are claimed by two. */
  synchronized void settle() {
    Map<Mark, List<Claim>> holders = new TreeMap<>();
    for (Claim claim : claims) {
      Mark mark = new Mark(claim.handle().kind(), claim.handle().mark());
      holders.computeIfAbsent(mark, m -> new ArrayList<>()).add(claim);
    }
    claims.clear();
    holders.values().forEach(this::settle);
  }

  private void settle(List<Claim> same) {
    Claim first = same.getFirst();
    for (Claim other : same) {
      if (apart(first.handle().subject(), other.handle().subject())) {
        next.fact(
            new SameIdentity(device(first), device(other), first.handle().kind()),
            other.where(),
            other.assurance());
        return;
      }
    }
    same.forEach(claim -> next.fact(claim.handle(), claim.where(), claim.assurance()));
  }

  /** True when both have addresses, and none in common. */
  private boolean apart(String one, String other) {
    Set<String> ours = addresses.getOrDefault(one, Set.of());
    Set<String> theirs = addresses.getOrDefault(other, Set.of());
    return !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
  }

  private static DeviceId device(Claim claim) {
    return new DeviceId(claim.handle().subject());
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    next.examined(subject, aspect, where);
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    next.notExamined(subject, aspect, reason, where);
  }
}
