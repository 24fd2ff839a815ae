// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.miio.wire.WireException;
import gatehouse.vault.Entry;
import gatehouse.vault.Secret;
import gatehouse.vault.SecretKind;
import gatehouse.vault.Vault;
import gatehouse.vault.VaultException;
import gatehouse.vault.VaultKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tokens of devices in the owner's vault, for as long as a command reads evidence. */
public final class VaultTokens {
  private static final int MOST_DIGITS = 18;

  private VaultTokens() {}

  /** The options that name a vault and what opens it. */
  public static Option[] options() {
    return new Option[] {
      Option.value(
          "--vault",
          "FILE",
          "Open the messages of your devices in captures with the tokens of this vault, to tell"
              + " what the devices were told to do."),
      Option.value("--passphrase-file", "FILE", "Its first line opens the vault."),
      Option.value("--key-file", "FILE", "32 random bytes that open the vault.")
    };
  }

  /** The tokens by the numbers of their devices; none when no vault is named. */
  public static Map<Long, Token> of(Arguments given, Surroundings surroundings)
      throws CommandException {
    Optional<Path> place = given.optionalPath("--vault");
    if (place.isEmpty()) {
      return Map.of();
    }
    VaultKey key = new KeyChoice(given, surroundings, Prompt.terminal()).present();
    try (Vault vault =
        Vault.open(surroundings.path(place.get()), key, new SecureRandom(), surroundings.clock())) {
      return of(vault);
    } catch (VaultException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.USAGE, "the vault cannot be read: " + String.valueOf(e.getMessage()));
    } finally {
      KeyChoice.clear(key);
    }
  }

  private static Map<Long, Token> of(Vault vault) throws VaultException {
    Map<Long, Token> tokens = new HashMap<>();
    for (Entry entry : vault.entries()) {
      String did = entry.marks().getOrDefault("did", "");
      if (entry.kind() == SecretKind.DEVICE_TOKEN && did.matches("[0-9]{1," + MOST_DIGITS + "}")) {
        try (Secret secret = vault.reveal(entry.name())) {
          token(secret).ifPresent(token -> tokens.put(Long.parseLong(did), token));
        }
      }
    }
    return tokens;
  }

  /** A token as lists write it: 32 hex digits. */
  private static Optional<Token> token(Secret secret) {
    return secret.readText(
        digits -> {
          try {
            return Optional.of(Token.parse(String.valueOf(digits).toLowerCase(Locale.ROOT)));
          } catch (WireException e) {
            // A key of another kind, as of Bluetooth, that a list calls a token.
            return Optional.empty();
          }
        });
  }
}
