package club.schedule;

import org.springframework.data.repository.CrudRepository;

/** Who runs. */
interface Entries extends CrudRepository<Entry, Long> {}
