// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import gatehouse.evidence.link.code.CodeReader;
import gatehouse.evidence.link.code.PictureException;
import gatehouse.evidence.link.find.LinkFinder;
import gatehouse.evidence.link.judge.Judgement;
import gatehouse.evidence.link.judge.LinkJudge;
import gatehouse.evidence.link.message.MessageText;
import gatehouse.evidence.link.payload.PayloadReader;
import gatehouse.evidence.link.suffix.Suffixes;
import java.util.ArrayList;
import java.util.List;

/** Judges every link in a message or in the QR codes of a picture; opens none of them. */
public final class LinkInspector {
  private final LinkFinder finder;
  private final LinkJudge judge;

  public LinkInspector(Suffixes suffixes, LinkJudge judge) {
    finder = new LinkFinder(suffixes);
    this.judge = judge;
  }

  /** The links of a text in their order, each once; empty when there are none. */
  public List<Judgement> text(String text) {
    boolean oneWord = text.strip().chars().noneMatch(Character::isWhitespace);
    if (PayloadReader.read(text).filter(it -> oneWord || it.kind().hasSpaces()).isPresent()) {
      return List.of(judge.judge(text));
    }
    return finder.find(text).stream().distinct().map(judge::judge).toList();
  }

  /** Whether there is a link in a text. */
  boolean finds(String text) {
    return PayloadReader.read(text.strip()).isPresent()
        || finder.find(text).stream().anyMatch(found -> !MessageText.isFileName(found.link()));
  }

  /**
   * The codes of a PNG or JPEG picture: what each holds, and where it leads.
   *
   * @throws PictureException when the picture cannot be read
   */
  public Scan picture(byte[] file) throws PictureException {
    List<String> contents = CodeReader.read(file);
    List<Judgement> judgements = new ArrayList<>();
    contents.forEach(content -> judgements.addAll(text(content)));
    return new Scan(contents.size(), judgements);
  }

  /**
   * What was found in a picture.
   *
   * @param codes how many codes were read
   * @param judgements those in them that lead somewhere
   */
  public record Scan(int codes, List<Judgement> judgements) {
    public Scan {
      judgements = List.copyOf(judgements);
    }
  }
}
