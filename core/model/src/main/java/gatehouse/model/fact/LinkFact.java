// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import static gatehouse.model.Aspect.LINKS;

import gatehouse.model.Answers;
import gatehouse.model.Fact;
import gatehouse.model.LinkId;
import gatehouse.model.Meaning;

/** What is said of links in messages and codes. Of links without fault only their number is. */
public sealed interface LinkFact extends Fact {

  @Answers(LINKS)
  @Meaning("A message or a code holds this link.")
  record Link(LinkId link, @Meaning("written so that nothing makes it clickable") String shown)
      implements LinkFact {}

  @Answers(LINKS)
  @Meaning("What is to be thought of the link, by its address alone.")
  record LinkVerdict(LinkId link, LinkJudged verdict) implements LinkFact {}

  @Answers(LINKS)
  @Meaning("What speaks against the link.")
  record LinkHas(LinkId link, LinkTrait trait) implements LinkFact {}

  @Answers(LINKS)
  @Meaning("The link poses as a site of this brand.")
  record LinkPosesAs(
      LinkId link, String brand, @Meaning("a registrable domain of the brand's own") String service)
      implements LinkFact {}

  @Answers(LINKS)
  @Meaning("So many different links stand in the message, list or picture.")
  record LinksJudged(LinkId message, long links) implements LinkFact {}
}
