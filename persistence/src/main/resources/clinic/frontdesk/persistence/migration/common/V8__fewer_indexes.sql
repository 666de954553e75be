-- What is due soon is little, whatever its lane: the index by due time finds it.
drop index outbox_delivery_by_lane;
