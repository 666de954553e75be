package club.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody who runs. */
@Entity
class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String runner;

    protected Entry() {}

    Entry(String runner) {
        this.runner = runner;
    }

    Long id() {
        return id;
    }
}
