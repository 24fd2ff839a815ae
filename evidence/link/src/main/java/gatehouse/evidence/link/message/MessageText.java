// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.message;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells messages, chats and lists of links from what machines write down. */
public final class MessageText {
  /** Enough of a file to see what it is. */
  public static final int HEAD_BYTES = 64 << 10;

  /** Lines as machines write them: settings, logs, lists of names to block, source. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "\\[[\\w.:-]+\\]: \\[.*|[\\w.\\[\\]/-]+ ?=.*|[\\w-]+: ?[{\\[].*|DUMP OF .*|-{5,}.*"
              + "|\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} .*|[VDIWEF]/[\\w.-]+.*"
              + "|(0\\.0\\.0\\.0|127\\.0\\.0\\.1|::1?)\\s.*|(\\|\\||@@|##|!|#|//|\\*).*|[\\w*.-]+"
              + "|address=/.*|local-zone:.*|package:.*|(import|option|config|rule|uci) .*|[{}\\[\\]<].*");

  /** File names whose ending is that of a country or a domain as well. */
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)[^:/]+\\.(md|py|sh|zip|rs|pl|so|cc|ps|mov|java|app)");

  private MessageText() {}

  /**
   * The text of a file that begins like this, when somebody may have written it to somebody;
   * nothing when it is no text, or one that a machine wrote.
   */
  public static Optional<String> written(byte[] head) {
    return charset(head)
        .map(charset -> decode(head, charset))
        .filter(text -> !MessageText.isOfAMachine(text));
  }

  private static boolean isOfAMachine(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    long machine = lines.stream().filter(line -> MACHINE.matcher(line).matches()).count();
    return 2 * machine >= lines.size();
  }

  /** Whether a link that was found in a text is rather the name of a file. */
  public static boolean isFileName(String link) {
    return FILE_NAME.matcher(link).matches();
  }

  /** The text of a file of which {@link #written} knew the beginning; never fails. */
  public static String decode(byte[] file) {
    return decode(file, charset(file).orElse(StandardCharsets.UTF_8));
  }

  private static String decode(byte[] file, Charset charset) {
    String text = new String(file, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** UTF-8, or UTF-16 when it says so; nothing when it is no text. The end may be cut off. */
  private static Optional<Charset> charset(byte[] head) {
    if (head.length > 1 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    for (byte b : head) {
      if (b == 0) {
        return Optional.empty();
      }
    }
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(head.length);
    return strict.decode(ByteBuffer.wrap(head), out, false).isError()
        ? Optional.empty()
        : Optional.of(StandardCharsets.UTF_8);
  }
}
