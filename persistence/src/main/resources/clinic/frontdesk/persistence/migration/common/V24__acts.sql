-- What was decided of many at once is found again when it is taken back.
create index lead_change_by_act on lead_change (clinic_id, act_id);

-- Why a letter waits is kept as a code, not as a sentence.
update outbox_delivery set fault = 'held-back'
  where fault = 'held back: the address has three letters that nobody answered';
