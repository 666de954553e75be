package club.schedule;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.domain.EntityScan;

/** The club's application. Its own entities and Frontdesk's are in one persistence unit. */
@SpringBootApplication
@EntityScan({"club.schedule", "clinic.frontdesk.persistence"})
public class ScheduleApplication {

    public static void main(String[] args) {
        SpringApplication.run(ScheduleApplication.class, args);
    }
}
