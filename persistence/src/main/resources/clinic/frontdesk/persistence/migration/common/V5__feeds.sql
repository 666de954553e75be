-- A practitioner's private calendar address is derived from its generation; raising it revokes the one before.
create table practitioner_feed (
  clinic_id varchar(63) not null,
  practitioner varchar(63) not null,
  generation int not null,
  constraint practitioner_feed_pk primary key (clinic_id, practitioner),
  constraint practitioner_feed_clinic_fk foreign key (clinic_id) references clinic (clinic_id)
);
