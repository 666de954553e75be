-- What fails is asked for with each look at the desk, and is little among all that was ever delivered.
create index outbox_delivery_failing on outbox_delivery (clinic_id, status) where fault is not null;
