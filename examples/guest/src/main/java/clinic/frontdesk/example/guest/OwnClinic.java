package clinic.frontdesk.example.guest;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.clinic.WeeklyHours;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.NullUnmarked;

/** Migrates the club's own schema, and describes its physio in Java. */
@WebListener
@NullUnmarked
public class OwnClinic implements ServletContextListener {

    static final String SLUG = "club-physio";
    static final Slug PHYSIO = new Slug("niamh");
    static final ZoneId ZONE = ZoneId.of("Europe/Dublin");

    @Inject
    ClinicDirectory directory;

    @Inject
    Transactions transactions;

    @Resource(lookup = "java:app/jdbc/club")
    DataSource club;

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        Flyway.configure(OwnClinic.class.getClassLoader())
                .dataSource(club)
                .schemas("CLUB")
                .locations("classpath:guest/migration")
                .load()
                .migrate();
        Clinic clinic = Clinic.describe(SLUG, "Club physio", ZONE, "+353 1 555 0123", "IE")
                .practitioner(
                        PHYSIO.value(),
                        "Niamh Byrne",
                        WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("08:00", "20:00")))
                .type(AppointmentType.visit("check", "Race check", Timing.of(Duration.ofMinutes(20))))
                .build();
        transactions.run(() -> directory.publish(clinic));
    }
}
