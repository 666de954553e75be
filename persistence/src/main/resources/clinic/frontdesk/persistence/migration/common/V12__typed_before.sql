-- What a member of staff had typed when the session before ended; it goes with this one.
alter table staff_session add column kept_sealed varchar;
