// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Finding;
import gatehouse.assess.Gap;
import gatehouse.assess.Subject;
import gatehouse.model.Observed;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.fact.AccountFact.Account;
import gatehouse.model.fact.AccountFact.AccountName;
import gatehouse.model.fact.ApkFact.ApkFile;
import gatehouse.model.fact.ApkFact.AppLabel;
import gatehouse.model.fact.AppFact.AppPackage;
import gatehouse.model.fact.AppFact.AppVersion;
import gatehouse.model.fact.AppFact.Installed;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.DeviceFact.DeviceModel;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.DeviceFact.MadeBy;
import gatehouse.model.fact.LinkFact.Link;
import gatehouse.model.fact.LinkFact.LinksJudged;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.PhoneFact.AndroidVersion;
import gatehouse.model.fact.PhoneFact.MarketName;
import gatehouse.model.fact.PhoneFact.PhoneModel;
import gatehouse.model.fact.PhoneFact.Rom;
import gatehouse.model.fact.PhoneFact.SystemBuild;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names phones, apps, devices, segments and accounts as people know them. */
final class Subjects {
  private static final String PHONE = "phone";
  private static final String APP = "app";
  private static final String DEVICE = "device";
  private static final String SEGMENT = "segment";
  private static final String ACCOUNT = "account";
  private static final String LINK = "link";

  private final SortedMap<String, Draft> drafts = new TreeMap<>();

  /** What is known of a subject so far: of several words for one thing the least stands. */
  private static final class Draft {
    private final String kind;
    private final SortedMap<String, String> words = new TreeMap<>();

    private Draft(String kind) {
      this.kind = kind;
    }

    private void say(String what, String word) {
      if (!word.isBlank()) {
        words.merge(what, word, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }

    private String word(String what) {
      return words.getOrDefault(what, "");
    }

    private String first(String... whats) {
      return Optional.of(whats).stream()
          .flatMap(java.util.Arrays::stream)
          .map(this::word)
          .filter(word -> !word.isEmpty())
          .findFirst()
          .orElse("");
    }
  }

  private Subjects() {}

  /** Everything that the facts name, and whatever findings and gaps are about. */
  static SortedMap<String, Subject> of(
      Manifest manifest,
      Collection<? extends Observed<?>> facts,
      Map<String, String> makers,
      Collection<Finding> findings,
      Collection<Gap> gaps) {
    Subjects subjects = new Subjects();
    facts.forEach(observed -> subjects.see(manifest, observed));
    makers.forEach((device, maker) -> subjects.draft(device, DEVICE).say("card", maker));
    findings.forEach(finding -> subjects.draft(finding.subject(), ""));
    gaps.forEach(gap -> subjects.miss(manifest, gap));
    SortedMap<String, Subject> named = new TreeMap<>();
    subjects.drafts.forEach((id, draft) -> named.put(id, subject(id, draft)));
    return named;
  }

  private void see(Manifest manifest, Observed<?> observed) {
    switch (observed.fact()) {
      case MarketName f -> draft(f.phone().value(), PHONE).say("name", f.name());
      case PhoneModel f -> {
        Draft draft = draft(f.phone().value(), PHONE);
        draft.say("brand and model", join(" ", f.brand(), f.model()));
        draft.say("model", f.model());
      }
      case AndroidVersion f ->
          draft(f.phone().value(), PHONE).say("android", "Android " + f.release());
      case SystemBuild f -> draft(f.phone().value(), PHONE).say("build", f.version());
      case Rom f -> draft(f.phone().value(), PHONE).say("rom", rom(f));
      case AppLabel f -> draft(f.app().value(), APP).say("label", f.label());
      case AppPackage f -> draft(f.app().value(), APP).say("package", f.name().value());
      case AppVersion f -> draft(f.app().value(), APP).say("version", f.name());
      case ApkFile f -> draft(f.app().value(), APP);
      case Installed f -> {
        draft(f.app().value(), APP).say("phone", f.phone().value());
        draft(f.phone().value(), PHONE);
      }
      case Device f -> draft(f.device().value(), DEVICE);
      case DeviceName f -> draft(f.device().value(), DEVICE).say("name", f.name());
      case DeviceModel f -> draft(f.device().value(), DEVICE).say("model", f.model());
      case MadeBy f -> draft(f.device().value(), DEVICE).say("maker", f.maker());
      case DeviceAddress f -> draft(f.device().value(), DEVICE).say(f.kind(), f.address());
      case Segment f -> draft(f.segment().value(), SEGMENT).say("name", f.name());
      case Subnet f -> draft(f.segment().value(), SEGMENT).say("range", f.range());
      case Wifi f -> draft(f.segment().value(), SEGMENT).say("wi-fi", f.name());
      case Account f -> draft(f.account().value(), ACCOUNT).say("service", f.service());
      case AccountName f -> draft(f.account().value(), ACCOUNT).say("name", f.name());
      case Link f -> draft(f.link().value(), LINK).say("shown", f.shown());
      case LinksJudged f -> file(manifest, observed, draft(f.message().value(), LINK));
      default -> {}
    }
  }

  /** What could not be read has no name of its own; people know the file. */
  private void miss(Manifest manifest, Gap gap) {
    Draft draft = draft(gap.subject(), "");
    gap.sources().forEach(source -> file(manifest, source, draft));
  }

  private static void file(Manifest manifest, Observed<?> source, Draft draft) {
    manifest
        .find(source.source().artefact())
        .ifPresent(artefact -> draft.say("file", artefact.name()));
  }

  private Draft draft(String id, String kind) {
    return drafts.computeIfAbsent(id, key -> new Draft(kind));
  }

  private static Subject subject(String id, Draft draft) {
    if (draft.kind.equals(APP)) {
      String name = draft.first("label", "package", "file");
      String detail = join(" ", draft.word("package"), draft.word("version"));
      return new Subject(id, APP, name.isEmpty() ? id : name, detail, draft.word("phone"));
    }
    if (draft.kind.equals(DEVICE)) {
      String name = draft.first("name", "host name", "model", "maker");
      if (name.isEmpty()) { // who made its network card says little; with its address it is a name
        name = join(" ", draft.word("card"), draft.first("ipv4", "mac"));
      }
      String detail = join(" · ", draft.word("model"), draft.word("ipv4"), draft.word("mac"));
      return new Subject(id, DEVICE, name.isEmpty() ? id : name, detail, "");
    }
    if (draft.kind.equals(SEGMENT)) {
      String name = draft.first("wi-fi", "name", "range");
      return new Subject(id, SEGMENT, name.isEmpty() ? id : name, draft.word("range"), "");
    }
    if (draft.kind.equals(ACCOUNT)) {
      String name = draft.first("name", "service");
      return new Subject(id, ACCOUNT, name.isEmpty() ? id : name, draft.word("service"), "");
    }
    if (draft.kind.equals(LINK)) {
      String name = draft.first("shown", "file");
      return new Subject(id, LINK, name.isEmpty() ? id : name, "", "");
    }
    String name =
        draft.kind.equals(PHONE) ? draft.first("name", "brand and model") : draft.first("file");
    String system = draft.first("rom", "build");
    String detail = join(" · ", draft.word("model"), system, draft.word("android"));
    return new Subject(id, draft.kind, name.isEmpty() ? id : name, detail, "");
  }

  private static String rom(Rom rom) {
    return switch (rom.family()) {
      case MIUI -> "MIUI " + rom.version();
      case HYPEROS -> "HyperOS " + rom.version();
      case AOSP, OTHER -> rom.version();
    };
  }

  private static String join(String between, String... words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      if (!word.isBlank()) {
        joined.append(joined.isEmpty() ? "" : between).append(word);
      }
    }
    return joined.toString();
  }
}
