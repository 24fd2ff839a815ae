// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.link;

import java.util.List;

/**
 * The words of which deceiving links are made.
 *
 * @param brands words of brands with their sites, between colons
 * @param lures words that make people act
 * @param fillers words that say nothing
 * @param endings endings of domains
 * @param platforms suffixes that anyone gets a name under
 */
record Vocabulary(
    List<String> brands,
    List<String> lures,
    List<String> fillers,
    List<String> endings,
    List<String> platforms) {
  /** What was looked at while tuning. */
  static final Vocabulary TUNING =
      new Vocabulary(
          List.of(
              "xiaomi:account.xiaomi.com",
              "mi:account.mi.com",
              "google:accounts.google.com",
              "whatsapp:web.whatsapp.com",
              "paypal:www.paypal.com",
              "sbi:onlinesbi.sbi"),
          List.of("login", "verify", "account", "secure", "update", "kyc", "denglu", "cuenta"),
          List.of("river", "garden", "stone", "blue", "lamp"),
          List.of("com", "top", "xyz", "ru", "in", "cn", "net"),
          List.of("pages.dev", "github.io", "web.app"));

  /** What was only measured: other brands, words, endings and platforms. */
  static final Vocabulary HELD_OUT =
      new Vocabulary(
          List.of(
              "redmi:www.mi.com",
              "miui:update.miui.com",
              "gmail:mail.google.com",
              "telegram:web.telegram.org",
              "icloud:www.icloud.com",
              "alipay:www.alipay.com",
              "instagram:www.instagram.com",
              "hdfcbank:netbanking.hdfcbank.com",
              "gosuslugi:esia.gosuslugi.ru",
              "firstbank:firstbank.example"),
          List.of(
              "signin",
              "unlock",
              "refund",
              "prize",
              "recovery",
              "yanzheng",
              "hadiah",
              "vhod",
              "conta",
              "lost",
              "suspended",
              "webmail",
              "checkpoint",
              "appeal",
              "resolve"),
          List.of("meadow", "kettle", "harbor", "quartz", "violin", "saddle"),
          List.of("org", "info", "online", "shop", "co", "id", "com.br", "vip", "me"),
          List.of("netlify.app", "vercel.app", "workers.dev", "webflow.io", "blogspot.com"));
}
