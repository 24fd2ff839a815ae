// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
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
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tokens of the owner's devices, out of the vault that {@code --vault} names. */
public final class OwnTokens implements AutoCloseable {
  private final Map<Long, Token> byNumber = new HashMap<>();

  private OwnTokens() {}

  /**
   * Opens the vault, takes the tokens out, and closes it; none when no vault is named.
   *
   * @throws CommandException when it does not open
   */
  public static OwnTokens read(Arguments given, Surroundings surroundings, Prompt prompt)
      throws CommandException {
    OwnTokens tokens = new OwnTokens();
    if (given.has("--vault")) {
      VaultKey key = new KeyChoice(given, surroundings, prompt).present();
      try (Vault vault =
          Vault.open(
              VaultPlace.of(given, surroundings), key, new SecureRandom(), surroundings.clock())) {
        for (Entry entry : vault.entries()) {
          tokens.take(vault, entry);
        }
      } catch (VaultException e) {
        throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw new CommandException(ExitCode.USAGE, "the vault cannot be read: " + e.getMessage());
      } finally {
        if (key instanceof VaultKey.Passphrase passphrase) {
          passphrase.text().close();
        }
      }
    }
    return tokens;
  }

  /** Each by the Mi Home number of its device; the tokens stay this object's. */
  public Map<Long, Token> byNumber() {
    return Map.copyOf(byNumber);
  }

  private void take(Vault vault, Entry entry) throws VaultException {
    String did = entry.marks().getOrDefault("did", "");
    if (entry.kind() != SecretKind.DEVICE_TOKEN || !did.matches("\\d{1,19}")) {
      return;
    }
    try (Secret secret = vault.reveal(entry.name())) {
      Optional<Token> token = token(secret);
      token.ifPresent(t -> byNumber.put(Long.parseLong(did), t));
    } catch (NumberFormatException e) {
      // A number that no device can have has no token either.
      return;
    }
  }

  /** As 16 bytes, or as 32 hex digits; anything else is no token. */
  private static Optional<Token> token(Secret secret) {
    if (secret.length() == Token.LENGTH) {
      return Optional.of(secret.read(Token::of));
    }
    try {
      return Optional.of(Token.parse(secret.readText(String::new)));
    } catch (WireException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    byNumber.values().forEach(Token::close);
    byNumber.clear();
  }
}
