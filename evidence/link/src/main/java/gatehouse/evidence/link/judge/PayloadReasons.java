// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.payload.Payload;

/** The reason that goes with what is no web address. */
final class PayloadReasons {
  private PayloadReasons() {}

  static Reason of(Payload payload) {
    return new Reason(kind(payload.kind()), payload.about());
  }

  private static ReasonKind kind(Payload.Kind kind) {
    return switch (kind) {
      case WIFI -> ReasonKind.WIFI;
      case PHONE -> ReasonKind.PHONE;
      case SERVICE_CODE -> ReasonKind.SERVICE_CODE;
      case MESSAGE -> ReasonKind.MESSAGE;
      case MAIL -> ReasonKind.MAIL;
      case SECOND_FACTOR -> ReasonKind.SECOND_FACTOR;
      case SECOND_FACTORS -> ReasonKind.SECOND_FACTORS;
      case SIGN_IN -> ReasonKind.SIGN_IN;
      case PASSKEY -> ReasonKind.PASSKEY;
      case PAYMENT -> ReasonKind.PAYMENT;
      case SIM -> ReasonKind.SIM;
      case APP -> ReasonKind.APP;
      case STORE -> ReasonKind.STORE;
      case SCRIPT -> ReasonKind.SCRIPT;
      case PAGE_INSIDE -> ReasonKind.PAGE_INSIDE;
      case DATA_INSIDE -> ReasonKind.DATA_INSIDE;
      case FILE -> ReasonKind.FILE;
      case CONTACT -> ReasonKind.CONTACT;
      case EVENT -> ReasonKind.EVENT;
      case PLACE -> ReasonKind.PLACE;
    };
  }
}
