-- Whoever takes in a person waits for others who take in the same one; persons share these lanes.
create table person_lane (
  lane varchar(2) not null,
  constraint person_lane_pk primary key (lane)
);
insert into person_lane (lane) values
  ('p0'), ('p1'), ('p2'), ('p3'), ('p4'), ('p5'), ('p6'), ('p7'), ('p8'), ('p9'), ('pa'), ('pb'),
  ('pc'), ('pd'), ('pe'), ('pf'), ('pg'), ('ph'), ('pi'), ('pj'), ('pk'), ('pl'), ('pm'), ('pn'),
  ('po'), ('pp'), ('pq'), ('pr'), ('ps'), ('pt'), ('pu'), ('pv'), ('pw'), ('px'), ('py'), ('pz');
insert into request_lane (clinic_id, lane)
  select clinic.clinic_id, person_lane.lane from clinic cross join person_lane;
drop table person_lane;

-- What has yet to be confirmed is little.
create index appointment_by_lapse on appointment (clinic_id, kept_until);
