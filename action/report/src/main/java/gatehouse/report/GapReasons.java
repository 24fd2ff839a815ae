// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.report.words.Phrase;
import gatehouse.report.words.Template;
import gatehouse.report.words.Words;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts words to why something was not examined.
 *
 * <p>Collectors give their reasons in English. A language that has words for a reason of that shape
 * says it in them; where it has none, the collector's sentence stays.
 */
public final class GapReasons {
  /** The sentences of collectors by their shape; the first that fits is meant. */
  private static final List<Shape> SHAPES =
      List.of(
          new Shape("gap-reason.no-file", "No file holds the output of `(.+)`\\."),
          new Shape("gap-reason.no-output", "The report has no output of `(.+)`\\."),
          new Shape("gap-reason.no-section", "The report has no section (.+)\\."),
          new Shape("gap-reason.cut-off", "The section (.+) is cut off\\."),
          new Shape("gap-reason.silent", "(.+) says nothing about it\\."),
          new Shape("gap-reason.no-directory", "(zip): has no end of central directory record\\.?"),
          new Shape("gap-reason.memory", "needs more memory than this run may take"),
          new Shape("gap-reason.bug", "Gatehouse has a bug that this evidence brings out"),
          new Shape("gap-reason.no-rights", "the file could not be read: permission denied"),
          new Shape("gap-reason.no-reading", "the file could not be read: .+"),
          new Shape("gap-reason.set", "this is a set of APKs: .+"),
          new Shape("gap-reason.set-unsigned", "a set of APKs has no signature of its own"),
          new Shape("gap-reason.no-app", "there is no manifest, so this is no app"),
          new Shape("gap-reason.no-code", "the code is not in this file: .+"),
          new Shape("gap-reason.unnamed-app-ops", "(.+) does not say whose app-ops it holds; .+"),
          new Shape(
              "gap-reason.too-many-files",
              "(.+) holds more than \\d+ files; the rest is left out\\."),
          new Shape("gap-reason.no-tombstone", "(.+) is no tombstone\\."),
          new Shape("gap-reason.image-silent", "A system image does not hold what `(.+)` tells\\."),
          new Shape("gap-reason.trace-silent", "A trace does not hold what `(.+)` tells\\."),
          new Shape("gap-reason.androidqf-silent", "AndroidQF saved no output of `(.+)`\\."),
          new Shape(
              "gap-reason.androidqf-list",
              "AndroidQF's list tells no versions, times or permissions\\."),
          new Shape("gap-reason.too-much", "It tells more than a phone can hold\\."),
          new Shape("gap-reason.bare-list", "Only a list of packages is there: .+"),
          new Shape(
              "gap-reason.single-app-ops", "Only the app-ops of single packages are there\\."),
          new Shape("gap-reason.no-settings", "The (.+) settings of the owner are missing\\."),
          new Shape(
              "gap-reason.strange-output",
              "The output of `(.+)` is empty or in an unknown format\\."),
          new Shape(
              "gap-reason.long-output", "The output of `(.+)` is longer than any real one\\."),
          new Shape("gap-reason.breaks-off", "The report breaks off in the middle of `(.+)`\\."),
          new Shape("gap-reason.unfinished", "The report could not be read to its end: .+"),
          new Shape("gap-reason.no-patch-level", "The system does not tell its patch level\\."),
          new Shape(
              "gap-reason.trace-of-nothing",
              "The trace does not tell which system image wrote it\\."),
          new Shape(
              "gap-reason.other-report",
              "The archive holds another bug report, no newer than the one that was read: (.+)"),
          new Shape("gap-reason.failed-on-phone", "`(.+)` failed on the phone: .+"),
          new Shape("gap-reason.trace-unread", "A trace was not read: .+"),
          new Shape("gap-reason.capture-unread", "The capture could not be read: .+"),
          new Shape(
              "gap-reason.capture-packets", "Packets of the file could not be read: (\\d+)\\."),
          new Shape(
              "gap-reason.capture-rules", "Packets break the rules of their format: (\\d+)\\."),
          new Shape("gap-reason.router-lines", "(\\d+) lines of the list were not understood\\."),
          new Shape("gap-reason.router-line", "One line of the list was not understood\\."),
          new Shape("gap-reason.router-rules", "(\\d+) more rules were not understood\\."),
          new Shape(
              "gap-reason.router-nowhere",
              "(\\d+) entries of the router's list have no address\\."),
          new Shape(
              "gap-reason.router-ports",
              "(\\d+) open ports over .+ are too many to be told one by one\\."),
          new Shape(
              "gap-reason.router-port",
              "An entry of the list of opened ports has no port, or no address inside\\."),
          new Shape(
              "gap-reason.router-endless", "The router's list of opened ports does not end\\."),
          new Shape("gap-reason.router-encryption", "The kind of encryption is not known here\\."),
          new Shape(
              "gap-reason.router-no-encryption",
              "The reply does not say how this network is encrypted\\."),
          new Shape("gap-reason.router-no-wifi", "The reply names no Wi-Fi network that is on\\."),
          new Shape("gap-reason.router-no-answer", "The router does not answer (.+)\\."),
          new Shape(
              "gap-reason.router-unknown",
              "The router is none that Gatehouse can read the settings of\\."),
          new Shape(
              "gap-reason.router-mode",
              "The router says that it works in a mode that Gatehouse does not know\\."),
          new Shape(
              "gap-reason.router-no-upnp",
              "The router's UPnP description names no service that maps ports\\."),
          new Shape(
              "gap-reason.router-no-subnet",
              "The rules name no interface and no subnet to tell apart\\."),
          new Shape(
              "gap-reason.router-interfaces", "There are more interfaces than are looked at\\."),
          new Shape(
              "gap-reason.router-silent", "This reply says nothing of the router's settings\\."),
          new Shape(
              "gap-reason.router-password",
              "Without the router's password its settings were not read\\."),
          new Shape("gap-reason.survey-part", "part of what the survey wrote down cannot be read"),
          new Shape("gap-reason.survey-stopped", "the survey was stopped before it was done"),
          new Shape("gap-reason.survey-twice", "two devices answer at the same address"),
          new Shape("gap-reason.survey-blank", "whether it takes a blank token was not tried"),
          new Shape("gap-reason.nameless-list", "The file is (.+), but names no device\\."),
          new Shape(
              "gap-reason.leaks-not-asked",
              "Whether these passwords are among leaked ones was not looked up, .+"),
          new Shape(
              "gap-reason.leaks-unread",
              "Whether all of these passwords are among leaked ones could not be looked up: .+"),
          new Shape(
              "gap-reason.export-closed",
              "The password export could not be read: it is (?:encrypted|a KeePass database); give"
                  + " its passphrase\\."),
          new Shape("gap-reason.export-unread", "The password export could not be read: .+"),
          new Shape("gap-reason.export-empty", "The file is of (.+), but holds no login\\."),
          new Shape(
              "gap-reason.several-mi-accounts",
              "There are several Mi accounts, and the list does not say .+"),
          new Shape("gap-reason.picture-unread", "The picture could not be read: .+"),
          new Shape("gap-reason.message-long", "Only the first 4 MB of the message were read\\."),
          new Shape(
              "gap-reason.message-many",
              "(?:Only the first 2,000 links|Of more than 200 doubtful links) .+"),
          new Shape("gap-reason.damaged", "([^:]{1,200}): (?:[a-z]|\\d).*"),
          new Shape("gap-reason.other", ".*"));

  private record Shape(String key, Pattern pattern) {
    private Shape(String key, String regex) {
      this(key, Pattern.compile(regex, Pattern.DOTALL));
    }
  }

  private GapReasons() {}

  /** Why not, in the language of these words. */
  public static Phrase say(Words words, String reason) {
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern().matcher(reason);
      if (matcher.matches()) {
        return words
            .optional(shape.key())
            .map(pattern -> Template.fill(pattern, holes(matcher)))
            .orElseGet(() -> Phrase.evidence(reason));
      }
    }
    return Phrase.evidence(reason);
  }

  private static Map<String, Phrase> holes(Matcher matcher) {
    return matcher.groupCount() == 0 ? Map.of() : Map.of("what", Phrase.evidence(matcher.group(1)));
  }
}
