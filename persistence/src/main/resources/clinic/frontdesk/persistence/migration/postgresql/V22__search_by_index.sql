-- An index by the language of the database finds no beginnings of words.
alter table lead_name_part alter column part type varchar(80) collate "C";

-- H2 needs them for its foreign keys.
drop index lead_change_by_lead;
drop index appointment_by_lead;
drop index appointment_change_by_appointment;
