-- Time without patients, entered by staff. No practitioner: everyone's.
create table blocked_time (
  clinic_id varchar(63) not null,
  block_id varchar(36) not null,
  practitioner varchar(63),
  starts_at bigint not null,
  ends_at bigint not null,
  reason varchar(200) not null,
  made_by varchar(200) not null,
  made_at bigint not null,
  constraint blocked_time_pk primary key (clinic_id, block_id),
  constraint blocked_time_clinic_fk foreign key (clinic_id) references clinic (clinic_id),
  constraint blocked_time_forward check (starts_at < ends_at)
);
create index blocked_time_by_end on blocked_time (clinic_id, ends_at);
