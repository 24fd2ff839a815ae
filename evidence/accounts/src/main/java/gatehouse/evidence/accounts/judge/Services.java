// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.evidence.accounts.export.Login;
import gatehouse.model.fact.SecondFactor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which sites are one service, and whether it offers a second step: {@code services.tsv}. */
public final class Services {
  /** For a login that names no site at all. */
  static final String NONE = "no site";

  private static final int COLUMNS = 4;
  private static final String UNKNOWN = "unknown";

  private final Map<String, String> bySite = new HashMap<>();
  private final Map<String, String> byLabel = new HashMap<>();
  private final Map<String, SecondFactor> factors = new HashMap<>();

  private Services() {}

  /** Those that come with Gatehouse. */
  public static Services carried() {
    Services services = new Services();
    try (InputStream in =
        Objects.requireNonNull(Services.class.getResourceAsStream("services.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(services::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the services that come with Gatehouse cannot be read", e);
    }
    return services;
  }

  private void add(String line) {
    String[] columns = line.split("\t", COLUMNS);
    String service = columns[0];
    if (!columns[1].equals(UNKNOWN)) {
      factors.put(service, SecondFactor.valueOf(columns[1].toUpperCase(Locale.ROOT)));
    }
    add(service, service);
    if (columns.length == COLUMNS) {
      Arrays.stream(columns[COLUMNS - 1].split(",", -1)).forEach(site -> add(site, service));
    }
  }

  private void add(String site, String service) {
    bySite.put(site, service);
    byLabel.putIfAbsent(site.substring(0, site.indexOf('.')), service);
  }

  /** The service of a login: by its sites, else by its title. */
  public String of(Login login) {
    return login.sites().stream()
        .flatMap(site -> Sites.of(site).stream())
        .findFirst()
        .map(this::of)
        .or(() -> titled(login.title()))
        .orElse(NONE);
  }

  /** The service of a registrable domain; most are their own. */
  public String of(String site) {
    return bySite.getOrDefault(site, site);
  }

  private Optional<String> titled(String title) {
    String text = title.strip().toLowerCase(Locale.ROOT).replaceAll(" (account|login)$", "");
    return Optional.ofNullable(byLabel.get(text))
        .or(
            () ->
                text.matches("[\\p{L}\\p{N}.-]+\\.[\\p{L}]{2,}")
                    ? Sites.of(text).map(this::of)
                    : Optional.empty());
  }

  /** Whether the service offers a second step; nothing when that is not known here. */
  Optional<SecondFactor> secondStep(String service) {
    return Optional.ofNullable(factors.get(service));
  }
}
