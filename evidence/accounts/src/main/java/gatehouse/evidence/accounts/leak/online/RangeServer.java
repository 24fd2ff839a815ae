// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak.online;

import gatehouse.evidence.accounts.leak.Leak;
import gatehouse.evidence.accounts.leak.LeakCheck;
import gatehouse.evidence.accounts.leak.PasswordHash;
import gatehouse.evidence.accounts.leak.RangeText;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a server for all hashes that begin like one: only five digits leave the home, which some
 * thousand passwords share, and the reply is padded so that its length tells nothing either.
 *
 * @see <a href="https://haveibeenpwned.com/API/v3#SearchingPwnedPasswordsByRange">Have I Been
 *     Pwned: searching by range</a>
 */
public final class RangeServer implements LeakCheck, AutoCloseable {
  /** The public one. */
  public static final URI PUBLIC = URI.create("https://api.pwnedpasswords.com/range/");

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int OK = 200;

  private final URI ranges;
  private final Duration longest;
  private final HttpClient client;

  /** Asks at this address, to which the five digits are added. */
  public RangeServer(URI ranges) {
    this(ranges, LONGEST);
  }

  RangeServer(URI ranges, Duration longest) {
    this.ranges = ranges;
    this.longest = longest;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(longest)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public Leak look(PasswordHash password) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(ranges.resolve(password.range()))
            .timeout(longest)
            .header("Add-Padding", "true")
            .header("User-Agent", "Gatehouse")
            .build();
    HttpResponse<Optional<byte[]>> response = answer(request);
    if (response.statusCode() != OK) {
      throw new IOException("the server answers %d".formatted(response.statusCode()));
    }
    byte[] lines =
        response.body().orElseThrow(() -> new IOException("the server's answer does not end"));
    return RangeText.holds(lines, password) ? Leak.CONFIRMED : Leak.NOT_FOUND;
  }

  /** One bound for the whole answer, however slowly it drips. */
  private HttpResponse<Optional<byte[]>> answer(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<Optional<byte[]>>> answer =
        client.sendAsync(request, info -> new BoundedBody());
    try {
      return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("the server does not answer in time", e);
    } catch (ExecutionException e) {
      throw new IOException("the server cannot be asked", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
