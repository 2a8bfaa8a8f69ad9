-- Whoever presides in place of one who stays out of an item does so over that item alone.
alter table presiding add column item_id uuid;
alter table presiding add foreign key (tenant_id, item_id) references agenda_item (tenant_id, id);
