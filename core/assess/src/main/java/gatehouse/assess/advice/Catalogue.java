// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import gatehouse.assess.device.Slips;
import gatehouse.knowledge.Knowledge;
import gatehouse.model.fact.KnowledgeFact.ModelMeaning;
import gatehouse.model.fact.KnowledgeFact.SoldSince;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All products that are known, by the names people have for them. */
public final class Catalogue {
  private static final int MOST_SHOWN = 12;
  private static final int NEAREST = 3;
  private static final int LONGEST = 80;
  private static final int SHORTEST_PART = 3;
  private static final String SAMSUNG_NUMBER = "sm ";
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}+.]+");
  private static final Pattern MAKERS =
      Pattern.compile(
          "^(xiaomi|google|samsung|apple|amazon|tp link|eufy|ring|aqara|roborock|mi|galaxy) ");

  private final List<Product> products;
  private final Knowledge knowledge;

  private Catalogue(List<Product> products, Knowledge knowledge) {
    this.products = products;
    this.knowledge = knowledge;
  }

  /** The products that come with the program, and the models that the pack tells of. */
  public static Catalogue of(Knowledge knowledge) {
    return new Catalogue(Tables.products(), knowledge);
  }

  /** All products, in the order of the table. */
  public List<Product> products() {
    return products;
  }

  /** What somebody means by a market name, code name, model number or model of Mi Home. */
  public ProductMatch find(String query) {
    String wanted = plain(query.substring(0, Math.min(LONGEST, query.length())));
    if (wanted.isBlank()) {
      return new ProductMatch.None(List.of());
    }
    List<BiPredicate<String, String>> ways =
        List.of(
            String::equals,
            (name, part) -> bare(name).equals(bare(part)),
            Catalogue::continues,
            (name, part) -> part.length() >= SHORTEST_PART && hasWords(name, part));
    for (BiPredicate<String, String> way : ways) {
      List<Product> fitting =
          products.stream()
              .filter(product -> names(product).anyMatch(name -> way.test(name, wanted)))
              .toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1
            ? new ProductMatch.One(fitting.getFirst())
            : new ProductMatch.Several(fitting.stream().limit(MOST_SHOWN).toList());
      }
    }
    return model(wanted)
        .<ProductMatch>map(ProductMatch.One::new)
        .findFirst()
        .orElseGet(() -> new ProductMatch.None(nearest(wanted)));
  }

  private static Stream<String> names(Product product) {
    return Stream.concat(Stream.of(product.name()), product.others().stream())
        .map(Catalogue::plain);
  }

  /** A model number of Samsung goes on with letters for country and network: SM-S921B/DS. */
  private static boolean continues(String name, String query) {
    return name.startsWith(SAMSUNG_NUMBER) && query.startsWith(name);
  }

  private static boolean hasWords(String name, String query) {
    Set<String> words = Arrays.stream(query.split(" ", -1)).collect(Collectors.toSet());
    return List.of(name.split(" ", -1)).containsAll(words);
  }

  /** Models of Mi Home that have no row of their own. */
  private Stream<Product> model(String wanted) {
    return knowledge.facts("model_meaning").stream()
        .map(row -> (ModelMeaning) row.fact())
        .filter(meaning -> wanted.contains(".") && wanted.startsWith(meaning.prefix()))
        .max(Comparator.comparingInt(meaning -> meaning.prefix().length()))
        .map(
            meaning ->
                new Product(
                    meaning.maker(),
                    meaning.kind().word(),
                    wanted,
                    List.of(wanted),
                    sold(wanted),
                    new Promise.None(),
                    OptionalInt.empty(),
                    "mi-home-models"))
        .stream();
  }

  private String sold(String model) {
    return knowledge.facts("sold_since").stream()
        .map(row -> (SoldSince) row.fact())
        .filter(since -> model.startsWith(since.prefix()))
        .map(since -> since.day().toString().substring(0, 7))
        .findFirst()
        .orElse("");
  }

  private List<String> nearest(String wanted) {
    Function<Product, Integer> slips =
        product ->
            names(product)
                .flatMap(name -> Stream.of(name, bare(name)))
                .map(name -> Slips.between(name, wanted))
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
    int most = Math.max(2, wanted.length() / 3);
    return products.stream()
        .filter(product -> slips.apply(product) <= most)
        .sorted(Comparator.comparing(slips).thenComparing(Product::name))
        .limit(NEAREST)
        .map(Product::name)
        .toList();
  }

  /** In small letters, words parted by single spaces. */
  private static String plain(String text) {
    return SIGNS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Without the maker in front. */
  private static String bare(String plain) {
    String shorter = plain;
    String before;
    do {
      before = shorter;
      shorter = Objects.requireNonNull(MAKERS.matcher(before).replaceFirst(""));
    } while (!shorter.equals(before));
    return shorter;
  }
}
