-- When the server of a calendar may be asked again, and by what it can tell that nothing has changed since it was read whole.
alter table busy_feed add column not_before bigint default 0 not null;
alter table busy_feed add column tag_kind varchar(20);
alter table busy_feed add column tag varchar(200);
alter table busy_feed add column read_basis varchar(200);
alter table busy_feed add column read_whole_at bigint;
