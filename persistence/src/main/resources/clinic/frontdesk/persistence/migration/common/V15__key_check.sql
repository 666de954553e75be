-- What only the right key opens: whoever starts with another one is refused before anything is written with it.
create table key_check (
  clinic_id varchar(63) not null,
  check_sealed varchar(400) not null,
  constraint key_check_pk primary key (clinic_id)
);
