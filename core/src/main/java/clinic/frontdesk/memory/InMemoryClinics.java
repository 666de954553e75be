package clinic.frontdesk.memory;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class InMemoryClinics implements Clinics {

    private final Shelf<Slug, Clinic> clinics;

    InMemoryClinics(MemoryTransactions transactions) {
        clinics = new Shelf<>(transactions);
    }

    @Override
    public Optional<Clinic> find(Slug slug) {
        return clinics.find(slug);
    }

    @Override
    public Optional<Clinic> lock(Slug slug) {
        return find(slug);
    }

    @Override
    public List<Clinic> all() {
        return clinics.all().sorted(Comparator.comparing(Clinic::slug)).toList();
    }

    @Override
    public void save(Clinic clinic) {
        clinics.put(clinic.slug(), clinic);
    }
}
