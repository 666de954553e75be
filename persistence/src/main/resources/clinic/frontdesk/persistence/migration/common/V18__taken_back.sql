-- What an enquiry was before a change, and which act the change belongs to, so that it can be taken back.
alter table lead_change add column was_state varchar(12);
alter table lead_change add column was_aside boolean;
alter table lead_change add column act_id varchar(36);
