package clinic.frontdesk.example.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real SMTP server on loopback, and what it took. */
final class Mailbox implements AutoCloseable {

    /** Reminders are set to the minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final GreenMail server;

    private Mailbox(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    static Mailbox open() {
        return new Mailbox(0);
    }

    static Mailbox openAt(int port) {
        return new Mailbox(port);
    }

    /** What makes a server send by it. */
    Map<String, String> environment() {
        return environment(port());
    }

    int port() {
        return server.getSmtp().getPort();
    }

    static Map<String, String> environment(int port) {
        return Map.of(
                "FRONTDESK_PUBLIC_URL", "https://desk.example",
                "FRONTDESK_MAIL_HOST", "127.0.0.1",
                "FRONTDESK_MAIL_PORT", String.valueOf(port),
                "FRONTDESK_MAIL_TLS", "none",
                "FRONTDESK_MAIL_FROM", "frontdesk@desk.example");
    }

    /** One message, as it came over the wire. */
    record Mail(MimeMessage message, List<BodyPart> parts) {

        static Mail of(MimeMessage message) {
            try {
                List<BodyPart> parts = new ArrayList<>();
                collect((Multipart) message.getContent(), parts);
                return new Mail(message, parts);
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private static void collect(Multipart all, List<BodyPart> parts) throws MessagingException, IOException {
            for (int i = 0; i < all.getCount(); i++) {
                if (all.getBodyPart(i).getContent() instanceof Multipart inner) {
                    collect(inner, parts);
                } else {
                    parts.add(all.getBodyPart(i));
                }
            }
        }

        /** The one value of that header, decoded. */
        String header(String name) {
            try {
                String[] values = message.getHeader(name);
                if (values == null || values.length != 1) {
                    throw new AssertionError(name + ": " + Arrays.toString(values));
                }
                return MimeUtility.decodeText(MimeUtility.unfold(values[0]));
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        boolean has(String type) {
            return parts.stream().anyMatch(part -> isOf(part, type));
        }

        /** The text of the one part of that type. */
        String part(String type) {
            List<BodyPart> found =
                    parts.stream().filter(part -> isOf(part, type)).toList();
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " parts of " + type);
            }
            try {
                return new String(found.get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private static boolean isOf(BodyPart part, String type) {
            try {
                return part.isMimeType(type);
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        String to() {
            return header("To");
        }

        String subject() {
            return header("Subject");
        }
    }

    /** All that came, earliest first. */
    List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages()).map(Mail::of).toList();
    }

    /** How many came. */
    int count() {
        return server.getReceivedMessages().length;
    }

    /** The one of that subject to that address, as soon as it's there. */
    Mail awaited(String to, String subject) {
        Eventually.holds(PATIENCE, () -> !of(to, subject).isEmpty());
        List<Mail> found = of(to, subject);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + subject);
        }
        return found.get(0);
    }

    private List<Mail> of(String to, String subject) {
        return mails().stream()
                .filter(mail -> mail.to().equals(to) && mail.subject().equals(subject))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
