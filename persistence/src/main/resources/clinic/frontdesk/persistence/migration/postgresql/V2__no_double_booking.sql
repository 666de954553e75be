-- What the diary locks guarantee, enforced once more: live sessions of one practitioner, or in one room, never overlap.
create extension if not exists btree_gist;

alter table occupied_session add constraint occupied_session_practitioner_once
  exclude using gist (clinic_id with =, practitioner with =, int8range(starts_at, ends_at) with &&) where (live);

alter table occupied_session add constraint occupied_session_room_once
  exclude using gist (clinic_id with =, room with =, int8range(starts_at, ends_at) with &&)
  where (live and room is not null);
