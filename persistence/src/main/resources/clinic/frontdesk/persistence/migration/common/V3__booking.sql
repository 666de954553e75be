-- An appointment that a visitor has yet to confirm, and a hold, keep their session until an instant only. The session
-- knows the latest of them; null: some seat of it is firm.
alter table occupied_session add column kept_until bigint;
create index occupied_session_by_lapse on occupied_session (clinic_id, kept_until);
create index occupied_session_by_practitioner on occupied_session (clinic_id, practitioner, starts_at);

alter table appointment add column kept_until bigint;
alter table appointment add column revision int default 0 not null;
alter table appointment add column link_generation int default 0 not null;

create table hold (
  clinic_id varchar(63) not null,
  token varchar(43) not null,
  session_id varchar(36) not null,
  form varchar(100) not null,
  expires_at bigint not null,
  constraint hold_pk primary key (clinic_id, token),
  constraint hold_session_fk foreign key (clinic_id, session_id) references occupied_session (clinic_id, session_id)
);
create index hold_by_session on hold (clinic_id, session_id);
create index hold_by_form on hold (clinic_id, form);

create table appointment_change (
  clinic_id varchar(63) not null,
  change_id varchar(36) not null,
  appointment_id varchar(36) not null,
  kind varchar(12) not null,
  made_by varchar(200),
  made_at bigint not null,
  starts_at bigint not null,
  overridden varchar(200) not null,
  constraint appointment_change_pk primary key (clinic_id, change_id),
  constraint appointment_change_appointment_fk foreign key (clinic_id, appointment_id)
    references appointment (clinic_id, appointment_id)
);
create index appointment_change_by_appointment on appointment_change (clinic_id, appointment_id, made_at);
