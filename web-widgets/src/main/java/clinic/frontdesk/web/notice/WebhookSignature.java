package clinic.frontdesk.web.notice;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * By which a receiver knows that a call is ours (Standard Webhooks).
 *
 * @param headers id, timestamp and signatures, one for each secret, by name
 */
record WebhookSignature(Map<String, String> headers) {

    static WebhookSignature of(String id, Instant now, String body, List<String> secrets) {
        String signatures =
                secrets.stream().map(secret -> sign(secret, id, now, body)).collect(Collectors.joining(" "));
        return new WebhookSignature(Map.of(
                Webhook.UNBRANDED_MSG_ID_KEY, id,
                Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, String.valueOf(now.getEpochSecond()),
                Webhook.UNBRANDED_MSG_SIGNATURE_KEY, signatures));
    }

    private static String sign(String secret, String id, Instant now, String body) {
        try {
            return new Webhook(secret).sign(id, now.getEpochSecond(), body);
        } catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
            throw new IllegalStateException("a secret that can't sign", impossible);
        }
    }
}
