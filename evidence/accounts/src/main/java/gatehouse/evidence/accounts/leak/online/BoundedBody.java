// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak.online;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The body of an answer; nothing when it is longer than any honest one. */
final class BoundedBody implements BodySubscriber<Optional<byte[]>> {
  /** An answer has some 1500 lines of 40 bytes. */
  private static final int LONGEST = 1 << 20;

  private final CompletableFuture<Optional<byte[]>> result = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable Subscription subscription;

  @Override
  public void onSubscribe(Subscription begun) {
    subscription = begun;
    begun.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> items) {
    for (ByteBuffer item : items) {
      if (item.remaining() > LONGEST - bytes.size()) {
        if (subscription != null) {
          subscription.cancel();
        }
        result.complete(Optional.empty());
        return;
      }
      byte[] part = new byte[item.remaining()];
      item.get(part);
      bytes.writeBytes(part);
    }
  }

  @Override
  public void onError(Throwable cause) {
    result.completeExceptionally(cause);
  }

  @Override
  public void onComplete() {
    result.complete(Optional.of(bytes.toByteArray()));
  }

  @Override
  public CompletionStage<Optional<byte[]>> getBody() {
    return result;
  }
}
