-- What can't be read of a calendar, and what its zone means by a name that nobody knows.
alter table busy_feed add column zone varchar(64);
alter table busy_feed add column slow boolean default false not null;
alter table busy_feed add column unread_count integer default 0 not null;
alter table busy_feed add column unread_shown varchar(1000) default '' not null;
alter table busy_feed add column unknown_zones varchar(1000) default '' not null;
