-- The item that a meeting has in hand.
create table meeting_room (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    meeting_id uuid not null,
    item_id uuid not null,
    primary key (tenant_id, meeting_id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, item_id) references agenda_item (tenant_id, id)
);

alter table meeting_room enable row level security;
alter table meeting_room force row level security;
create policy tenant on meeting_room
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));
