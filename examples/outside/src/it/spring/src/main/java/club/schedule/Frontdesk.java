package club.schedule;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.Timetable;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.notice.Relay;
import clinic.frontdesk.persistence.JpaPorts;
import clinic.frontdesk.persistence.Migration;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of Frontdesk that the club needs, as beans. */
@Configuration
class Frontdesk {

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final Ids ids = new Ids(random);

    @Bean
    JpaPorts ports(SpringTransactions transactions, KeyProvider keys, DataSource database) {
        new Migration(database).run();
        JpaPorts ports = new JpaPorts(transactions::entities, keys, random, clock);
        ports.checkKeys(database);
        return ports;
    }

    @Bean
    Appointments appointments(JpaPorts ports) {
        return ports.appointments();
    }

    @Bean
    Outbox outbox(JpaPorts ports) {
        return ports.outbox();
    }

    @Bean
    ClinicDirectory clinics(JpaPorts ports) {
        return new ClinicDirectory(ports.clinics());
    }

    @Bean
    Diaries diaries(Appointments appointments) {
        return new Diaries(appointments);
    }

    @Bean
    Timetable timetable(Diaries diaries) {
        return new Timetable(diaries, clock);
    }

    @Bean
    Booking booking(JpaPorts ports, Appointments appointments, Diaries diaries, Outbox outbox, List<Courier> couriers) {
        Notices notices = new Notices(outbox, couriers, ids, clock);
        Reception reception = new Reception(ports.leads(), ports.consents(), notices, ids, clock);
        return new Booking(appointments, diaries, reception, notices, ids, clock);
    }

    /** Hands what happened to the couriers, whenever {@code relay()} is called. */
    @Bean
    Relay relay(Outbox outbox, List<Courier> couriers, Transactions transactions) {
        return new Relay(outbox, couriers, transactions, clock, random, Runnable::run);
    }
}
