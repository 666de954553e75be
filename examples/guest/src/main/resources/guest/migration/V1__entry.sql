create table club.entry (
  entry_id bigint generated always as identity,
  runner varchar(200) not null,
  constraint entry_pk primary key (entry_id)
);
