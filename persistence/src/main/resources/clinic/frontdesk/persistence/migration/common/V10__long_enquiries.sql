-- It names as many types as a clinic has.
alter table lead alter column enquiry set data type varchar;
