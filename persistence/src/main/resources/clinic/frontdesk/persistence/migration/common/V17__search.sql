-- By what enquiries are found. The words of a name and their endings are there as names are, folded; of what is sealed (ends of
-- numbers, mailboxes, words that were written down) there is the blind index of each fragment.
create table lead_name_part (
  clinic_id varchar(63) not null,
  part varchar(80) not null,
  lead_id varchar(36) not null,
  constraint lead_name_part_pk primary key (clinic_id, part, lead_id),
  constraint lead_name_part_lead_fk foreign key (clinic_id, lead_id) references lead (clinic_id, lead_id)
    on delete cascade
);
create index lead_name_part_by_lead on lead_name_part (clinic_id, lead_id);

-- The source is the enquiry itself, or what was written down about it.
create table lead_fragment (
  clinic_id varchar(63) not null,
  fragment_index varchar(24) not null,
  source_id varchar(36) not null,
  lead_id varchar(36) not null,
  constraint lead_fragment_pk primary key (clinic_id, fragment_index, source_id),
  constraint lead_fragment_lead_fk foreign key (clinic_id, lead_id) references lead (clinic_id, lead_id)
    on delete cascade
);
create index lead_fragment_by_lead on lead_fragment (clinic_id, lead_id);

-- By which rules and with which key; null: not at all. The application itself does it for what was there before.
alter table lead add column traced_by varchar(60);
create index lead_by_tracing on lead (traced_by, clinic_id);

-- For lists of ids: H2 looks up a list of values by the first column of an index alone.
create index lead_by_id on lead (lead_id, clinic_id, quarantined, state, received_at);
create index lead_by_persons on lead (person_id, clinic_id, received_at);
create index lead_change_by_leads on lead_change (lead_id, clinic_id, made_at);
create index appointment_by_id on appointment (appointment_id, clinic_id);
create index appointment_by_leads on appointment (lead_id, clinic_id);
create index appointment_change_by_appointments on appointment_change (appointment_id, clinic_id, made_at);
create index consent_entry_by_persons on consent_entry (person_id, clinic_id, noted_at);
create index outbox_event_by_subjects on outbox_event (subject, clinic_id);
drop index lead_by_person;
drop index consent_entry_by_person;
drop index outbox_event_by_subject;
