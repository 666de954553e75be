-- Failures in a row, such as wrong passwords, by account, address and so on. The clinic * stands for all together; keys are
-- blind.
create table failure_streak (
  clinic_id varchar(63) not null,
  streak_key varchar(120) not null,
  failures int not null,
  opens_at bigint not null,
  forgotten_at bigint not null,
  constraint failure_streak_pk primary key (clinic_id, streak_key)
);
create index failure_streak_by_end on failure_streak (forgotten_at);

-- From which networks staff have signed in; keys are blind.
create table known_network (
  clinic_id varchar(63) not null,
  network_key varchar(120) not null,
  forgotten_at bigint not null,
  constraint known_network_pk primary key (clinic_id, network_key)
);
create index known_network_by_end on known_network (forgotten_at);

-- Which holds and unproven bookings came from one network; the network is blind. What they keep is in the diaries.
create table unproven_time (
  clinic_id varchar(63) not null,
  time_id varchar(64) not null,
  network_key varchar(120) not null,
  counts_until bigint not null,
  constraint unproven_time_pk primary key (clinic_id, time_id)
);
create index unproven_time_by_network on unproven_time (clinic_id, network_key, counts_until);
create index unproven_time_by_end on unproven_time (counts_until);

-- Letters to one mailbox about unproven requests, of all clinics; the mailbox is blind.
create table unproven_letter (
  clinic_id varchar(63) not null,
  lead_id varchar(36) not null,
  recipient_key varchar(120) not null,
  letters int not null,
  held boolean not null,
  received_at bigint not null,
  constraint unproven_letter_pk primary key (clinic_id, lead_id)
);
create index unproven_letter_by_recipient on unproven_letter (recipient_key);
create index unproven_letter_by_time on unproven_letter (received_at);
