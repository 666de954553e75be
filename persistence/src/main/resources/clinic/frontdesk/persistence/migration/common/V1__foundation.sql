-- Instants are epoch milliseconds (UTC). A value named *_sealed is encrypted, one named *_index is its blind index.

create table clinic (
  clinic_id varchar(63) not null,
  revision varchar(36) not null,
  document varchar not null,
  constraint clinic_pk primary key (clinic_id)
);

-- Whoever writes into the diary of a practitioner or a room locks its row first.
create table diary (
  clinic_id varchar(63) not null,
  diary_id varchar(80) not null,
  constraint diary_pk primary key (clinic_id, diary_id),
  constraint diary_clinic_fk foreign key (clinic_id) references clinic (clinic_id)
);

create table article (
  clinic_id varchar(63) not null,
  slug varchar(63) not null,
  published_on varchar(10) not null,
  document varchar not null,
  constraint article_pk primary key (clinic_id, slug),
  constraint article_clinic_fk foreign key (clinic_id) references clinic (clinic_id)
);

create table lead (
  clinic_id varchar(63) not null,
  lead_id varchar(36) not null,
  reference varchar(9) not null,
  name varchar(200) not null,
  phone_sealed varchar(400),
  phone_index varchar(100),
  email_sealed varchar(1000),
  email_index varchar(100),
  external_id varchar(200),
  kind varchar(8) not null,
  enquiry varchar(4000) not null,
  concern_sealed varchar not null,
  provenance varchar not null,
  state varchar(12) not null,
  quarantined boolean not null,
  received_at bigint not null,
  constraint lead_pk primary key (clinic_id, lead_id),
  constraint lead_reference_unique unique (clinic_id, reference),
  constraint lead_clinic_fk foreign key (clinic_id) references clinic (clinic_id),
  constraint lead_reachable check (phone_sealed is not null or email_sealed is not null)
);
create index lead_by_arrival on lead (clinic_id, received_at);
create index lead_by_phone on lead (clinic_id, phone_index);
create index lead_by_email on lead (clinic_id, email_index);

create table consent (
  clinic_id varchar(63) not null,
  lead_id varchar(36) not null,
  purpose varchar(12) not null,
  version varchar(100) not null,
  language varchar(35) not null,
  given_at bigint not null,
  constraint consent_pk primary key (clinic_id, lead_id, purpose),
  constraint consent_lead_fk foreign key (clinic_id, lead_id) references lead (clinic_id, lead_id)
);

create table lead_change (
  clinic_id varchar(63) not null,
  change_id varchar(36) not null,
  lead_id varchar(36) not null,
  to_state varchar(12) not null,
  made_by varchar(200) not null,
  made_at bigint not null,
  constraint lead_change_pk primary key (clinic_id, change_id),
  constraint lead_change_lead_fk foreign key (clinic_id, lead_id) references lead (clinic_id, lead_id)
);
create index lead_change_by_lead on lead_change (clinic_id, lead_id, made_at);

-- A row is an occupied session; the appointments in it are its seats.
create table occupied_session (
  clinic_id varchar(63) not null,
  session_id varchar(36) not null,
  practitioner varchar(63) not null,
  location varchar(63) not null,
  room varchar(63),
  type varchar(63) not null,
  starts_at bigint not null,
  ends_at bigint not null,
  every_millis bigint not null,
  buffer_before_millis bigint not null,
  buffer_after_millis bigint not null,
  live boolean not null,
  constraint occupied_session_pk primary key (clinic_id, session_id),
  constraint occupied_session_clinic_fk foreign key (clinic_id) references clinic (clinic_id),
  constraint occupied_session_forward check (starts_at < ends_at)
);
create index occupied_session_by_start on occupied_session (clinic_id, starts_at);

create table appointment (
  clinic_id varchar(63) not null,
  appointment_id varchar(36) not null,
  session_id varchar(36) not null,
  lead_id varchar(36) not null,
  reference varchar(9) not null,
  status varchar(12) not null,
  external_id varchar(200),
  booked_at bigint not null,
  constraint appointment_pk primary key (clinic_id, appointment_id),
  constraint appointment_session_fk foreign key (clinic_id, session_id)
    references occupied_session (clinic_id, session_id),
  constraint appointment_lead_fk foreign key (clinic_id, lead_id) references lead (clinic_id, lead_id)
);
create index appointment_by_session on appointment (clinic_id, session_id);
create index appointment_by_lead on appointment (clinic_id, lead_id);
create index appointment_by_booking on appointment (clinic_id, booked_at);

create table outbox_event (
  clinic_id varchar(63) not null,
  event_id varchar(36) not null,
  type varchar(40) not null,
  subject varchar(36) not null,
  happened_at bigint not null,
  constraint outbox_event_pk primary key (clinic_id, event_id)
);
create index outbox_event_by_subject on outbox_event (clinic_id, subject);

create table outbox_delivery (
  clinic_id varchar(63) not null,
  delivery_id varchar(36) not null,
  event_id varchar(36) not null,
  courier varchar(40) not null,
  status varchar(12) not null,
  attempts int not null,
  due_at bigint not null,
  fault varchar(500),
  constraint outbox_delivery_pk primary key (clinic_id, delivery_id),
  constraint outbox_delivery_event_fk foreign key (clinic_id, event_id) references outbox_event (clinic_id, event_id)
);
create index outbox_delivery_by_due on outbox_delivery (status, due_at);
create index outbox_delivery_by_event on outbox_delivery (clinic_id, event_id);

-- Requests whose keys fall into one lane run one after the other.
create table request_lane (
  clinic_id varchar(63) not null,
  lane varchar(2) not null,
  constraint request_lane_pk primary key (clinic_id, lane),
  constraint request_lane_clinic_fk foreign key (clinic_id) references clinic (clinic_id)
);

create table request_memory (
  clinic_id varchar(63) not null,
  request_key varchar(200) not null,
  lane varchar(2) not null,
  fingerprint varchar(64) not null,
  made varchar(1000) not null,
  answered_at bigint not null,
  constraint request_memory_pk primary key (clinic_id, request_key)
);
create index request_memory_by_age on request_memory (clinic_id, lane, answered_at);

create table account (
  clinic_id varchar(63) not null,
  account_id varchar(36) not null,
  name varchar(200) not null,
  email_sealed varchar(1000) not null,
  email_index varchar(100) not null,
  password_hash varchar(200) not null,
  created_at bigint not null,
  constraint account_pk primary key (clinic_id, account_id),
  constraint account_email_unique unique (clinic_id, email_index),
  constraint account_clinic_fk foreign key (clinic_id) references clinic (clinic_id)
);

create table invitation (
  clinic_id varchar(63) not null,
  secret_hash varchar(64) not null,
  expires_at bigint not null,
  constraint invitation_pk primary key (clinic_id),
  constraint invitation_secret_unique unique (secret_hash)
);

create table staff_session (
  clinic_id varchar(63) not null,
  secret_hash varchar(64) not null,
  account_id varchar(36) not null,
  started_at bigint not null,
  seen_at bigint not null,
  constraint staff_session_pk primary key (clinic_id, secret_hash),
  constraint staff_session_secret_unique unique (secret_hash),
  constraint staff_session_account_fk foreign key (clinic_id, account_id) references account (clinic_id, account_id)
);
create index staff_session_by_use on staff_session (seen_at);
