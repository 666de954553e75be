-- A host finds what it gave an id of its own.
create index lead_by_external_id on lead (clinic_id, external_id);
create index appointment_by_external_id on appointment (clinic_id, external_id);
