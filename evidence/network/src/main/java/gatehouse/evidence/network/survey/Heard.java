// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.DeviceFact.AsksSignIn;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.DeviceFact.DeviceIs;
import gatehouse.model.fact.DeviceFact.MadeBy;
import gatehouse.model.fact.DeviceFact.ServiceProduct;
import gatehouse.model.fact.DeviceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Hands facts on, and remembers of them what later steps of the survey go by. */
final class Heard implements FactSink {
  private final FactSink next;
  private final List<AsksSignIn> asking = new ArrayList<>();
  private final List<DeviceFact> said = new ArrayList<>();
  private final Set<DeviceId> routers = new LinkedHashSet<>();
  private final Set<String> addresses = new HashSet<>();
  private boolean anybody;

  Heard(FactSink next) {
    this.next = next;
  }

  /** True when a device was there. */
  synchronized boolean anybody() {
    return anybody;
  }

  /** True when somebody told of the address. */
  synchronized boolean anybodyAt(String address) {
    return addresses.contains(address);
  }

  /** The ports that ask who is there. */
  synchronized List<AsksSignIn> asking() {
    return asking.stream().distinct().toList();
  }

  /** Who says that it is a router. */
  synchronized Set<DeviceId> routers() {
    return Set.copyOf(routers);
  }

  /** What a device says it is, in small letters. */
  synchronized String said(DeviceId device) {
    StringBuilder words = new StringBuilder();
    for (DeviceFact fact : said) {
      if (fact instanceof ServiceProduct product && product.device().equals(device)) {
        words.append(product.product()).append(' ');
      } else if (fact instanceof MadeBy made && made.device().equals(device)) {
        words.append(made.maker()).append(' ');
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    if (fact instanceof DeviceFact device) {
      remember(device);
    }
    next.fact(fact, where, assurance);
  }

  private synchronized void remember(DeviceFact fact) {
    anybody = true;
    switch (fact) {
      case AsksSignIn asks -> asking.add(asks);
      case DeviceAddress at -> addresses.add(at.address());
      case DeviceIs is when is.kind() == DeviceKind.ROUTER -> routers.add(is.device());
      case ServiceProduct product -> said.add(product);
      case MadeBy made -> said.add(made);
      default -> {}
    }
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
