-- Calendars of practitioners elsewhere. The address is a secret; of their events only the times are kept.
create table busy_feed (
  clinic_id varchar(63) not null,
  feed_id varchar(36) not null,
  practitioner varchar(63) not null,
  address_sealed varchar(4000) not null,
  due_at bigint not null,
  fetched_at bigint,
  fault varchar(20),
  constraint busy_feed_pk primary key (clinic_id, feed_id),
  constraint busy_feed_clinic_fk foreign key (clinic_id) references clinic (clinic_id)
);
create index busy_feed_by_due on busy_feed (due_at);

create table busy_time (
  clinic_id varchar(63) not null,
  busy_id varchar(36) not null,
  feed_id varchar(36) not null,
  starts_at bigint not null,
  ends_at bigint not null,
  constraint busy_time_pk primary key (clinic_id, busy_id),
  constraint busy_time_feed_fk foreign key (clinic_id, feed_id) references busy_feed (clinic_id, feed_id),
  constraint busy_time_forward check (starts_at < ends_at)
);
create index busy_time_by_end on busy_time (clinic_id, ends_at);
create index busy_time_by_feed on busy_time (clinic_id, feed_id);
