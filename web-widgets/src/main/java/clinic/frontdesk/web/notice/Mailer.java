package clinic.frontdesk.web.notice;

import clinic.frontdesk.Own;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.notice.Courier.Receipt;
import clinic.frontdesk.notice.Courier.Undeliverable;
import clinic.frontdesk.web.calendar.CalendarEntry;
import clinic.frontdesk.web.notice.MailSettings.Tls;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hands letters to the configured SMTP server; without one they're kept for the desk to show. */
@Dependent
public class Mailer {

    private static final Logger LOG = System.getLogger(Mailer.class.getName());
    /** Why a letter can't be delivered that is no message. */
    public static final String UNWRITABLE = "unwritable-letter";

    private static final String TIMEOUT_MILLIS = "20000";

    private final Optional<MailSettings> server;
    private final Clock clock;

    @Inject
    Mailer(Settings settings, @Own Clock clock) {
        this.clock = clock;
        server = MailSettings.of(ConfigProvider.getConfig(), settings);
    }

    /** Whether there is a server; without one, nothing needs to be written. */
    boolean isOpen() {
        return server.isPresent();
    }

    /**
     * Sends a letter to the one person it is for.
     *
     * @param id the same for each attempt: it becomes the message's id (RFC 5322 §3.6.4), by which a repeat is known
     */
    Receipt send(UUID id, Letter letter) throws Undeliverable {
        if (server.isEmpty() || letter.to().isEmpty()) {
            return Receipt.KEPT;
        }
        MimeMessage message = written(id, letter);
        try {
            send(server.get(), message);
            return letter.missing().isEmpty() ? Receipt.DELIVERED : Receipt.INCOMPLETE;
        } catch (SendFailedException refused) {
            throw SmtpRefusal.of(refused).asUndeliverable();
        } catch (MessagingException failed) {
            throw Undeliverable.targetDown(
                    "the mail server can't be used: " + failed.getClass().getSimpleName());
        }
    }

    /** What can't be written is no fault of the server, to which all others go. */
    private MimeMessage written(UUID id, Letter letter) throws Undeliverable {
        MailSettings mail = server.orElseThrow();
        try {
            return message(mail, session(mail), id, letter);
        } catch (MessagingException impossible) {
            throw Undeliverable.forEver(UNWRITABLE);
        }
    }

    /**
     * Sends a letter at once.
     *
     * @return what the server answered, line by line; empty when there is no server
     */
    public List<String> attempt(UUID id, Letter letter) {
        if (server.isEmpty()) {
            return List.of();
        }
        ByteArrayOutputStream dialogue = new ByteArrayOutputStream();
        try {
            Session session = session(server.get());
            session.setDebugOut(new PrintStream(dialogue, true, StandardCharsets.UTF_8));
            session.setDebug(true);
            send(server.get(), message(server.get(), session, id, letter));
            return answers(dialogue);
        } catch (MessagingException failed) {
            List<String> answers = new ArrayList<>(answers(dialogue));
            answers.add(failed.getClass().getSimpleName());
            return answers;
        }
    }

    /** The lines of a server begin with three digits (RFC 5321 §4.2). */
    private static List<String> answers(ByteArrayOutputStream dialogue) {
        return dialogue.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("[2-5][0-9]{2}[ -].*"))
                .toList();
    }

    private static void send(MailSettings server, MimeMessage message) throws MessagingException {
        Transport transport = message.getSession().getTransport();
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            hangUp(transport);
        }
    }

    /** What was taken is taken, however the conversation ends: sending it again would be twice. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.DEBUG, "the mail server hung up first");
        }
    }

    private static Session session(MailSettings server) {
        return Session.getInstance(properties(server));
    }

    private MimeMessage message(MailSettings server, Session session, UUID id, Letter letter)
            throws MessagingException {
        MimeMessage message = new Identified(session, id, domain(server.from()));
        message.setFrom(named(
                server.from(), server.fromName().orElse(letter.from().profile().name())));
        for (String to : letter.to()) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(to, false));
        }
        if (letter.replyTo() != null) {
            message.setReplyTo(new Address[] {new InternetAddress(letter.replyTo(), false)});
        }
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(part(letter.text(), "text/plain"));
        both.addBodyPart(part(letter.html(), "text/html"));
        message.setContent(letter.calendar() == null ? both : with(letter.calendar(), both));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart with(CalendarEntry entry, MimeMultipart both) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(both);
        MimeBodyPart calendar = part(entry.text(), "text/calendar; method=" + entry.method());
        calendar.setFileName("appointment.ics");
        return new MimeMultipart("mixed", words, calendar);
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, PlainText.inOneLine(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every JDK has UTF-8", impossible);
        }
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, type + "; charset=utf-8");
        return part;
    }

    private static Properties properties(MailSettings server) {
        String protocol = server.tls() == Tls.IMPLICIT ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put(prefix + "auth", String.valueOf(server.user().isPresent()));
        properties.put(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.put(prefix + "timeout", TIMEOUT_MILLIS);
        properties.put(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", String.valueOf(server.tls() == Tls.STARTTLS));
        properties.put(prefix + "starttls.required", String.valueOf(server.tls() == Tls.STARTTLS));
        return properties;
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /** A message whose id is ours. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, UUID id, String domain) {
            super(session);
            this.id = "<" + id + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
