-- All enquiries that share a phone number or an e-mail address are one person's.
alter table lead add column person_id varchar(36);
update lead set person_id = lead_id;
alter table lead alter column person_id set not null;
alter table lead add column promise_from bigint;
alter table lead add column promise_by bigint;
alter table lead add column assignee varchar(36);
alter table lead add column intent varchar(10) default 'DISCOVERY' not null;
update lead set intent = kind where kind <> 'VISIT';
alter table lead add column article varchar(300);
alter table lead add column source varchar(300);
update lead set state = 'CONTACTED' where state = 'CLOSED';
create index lead_by_person on lead (clinic_id, person_id, received_at);
create index lead_by_promise on lead (clinic_id, state, promise_by);

-- A line for all that was ever agreed to or withdrawn; none is changed.
create table consent_entry (
  clinic_id varchar(63) not null,
  entry_id varchar(36) not null,
  person_id varchar(36) not null,
  lead_id varchar(36) not null,
  purpose varchar(12) not null,
  given boolean not null,
  version varchar(100) not null,
  language varchar(35) not null,
  text_hash varchar(64),
  noted_at bigint not null,
  page varchar(300),
  widget varchar(40),
  noted_by varchar(200),
  constraint consent_entry_pk primary key (clinic_id, entry_id),
  constraint consent_entry_lead_fk foreign key (clinic_id, lead_id) references lead (clinic_id, lead_id)
);
create index consent_entry_by_person on consent_entry (clinic_id, person_id, noted_at);
insert into consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, noted_at)
  select clinic_id,
         case purpose when 'CONTACT' then 'c0' when 'MARKETING' then 'a0' when 'TEXT' then 'e0' else 'f0' end
           || substring(lead_id from 3),
         lead_id, lead_id, purpose, true, version, language, given_at
  from consent;
drop table consent;

-- What is written down about a lead may be health text.
alter table lead_change add column kind varchar(12) default 'MARKED' not null;
alter table lead_change alter column to_state drop not null;
alter table lead_change alter column made_by drop not null;
alter table lead_change add column outcome varchar(12);
alter table lead_change add column text_sealed varchar;
update lead_change set to_state = 'CONTACTED' where to_state = 'CLOSED';

-- What goes to one target of one clinic shares a lane.
alter table outbox_delivery add column target varchar(40) default '-' not null;
alter table outbox_delivery add column lane varchar(150) default '-' not null;
alter table outbox_delivery add column since_at bigint default 0 not null;
update outbox_delivery set lane = clinic_id || '/' || courier || '/-', since_at = due_at;
create index outbox_delivery_by_lane on outbox_delivery (lane, status, due_at);

create table webhook_state (
  clinic_id varchar(63) not null,
  target varchar(40) not null,
  generation int not null,
  rotated_at bigint,
  disabled_at bigint,
  constraint webhook_state_pk primary key (clinic_id, target),
  constraint webhook_state_clinic_fk foreign key (clinic_id) references clinic (clinic_id)
);

-- How often something was done in a window. The clinic * stands for all together; keys are blind.
create table limit_use (
  clinic_id varchar(63) not null,
  limit_key varchar(120) not null,
  uses int not null,
  window_end bigint not null,
  constraint limit_use_pk primary key (clinic_id, limit_key)
);
create index limit_use_by_end on limit_use (window_end);

-- Whoever counts keys that fall into one lane counts one after the other.
create table limit_lane (
  lane int not null,
  constraint limit_lane_pk primary key (lane)
);
insert into limit_lane (lane) values
  (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16),
  (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31), (32);
